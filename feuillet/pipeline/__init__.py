"""From a Request to a Report: the steps of the flow, put together."""
