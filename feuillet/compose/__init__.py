"""From content to a finished Sheet."""
