"""Portuguese: dates and numbers as Portugal writes them; its texts are not checked yet."""

from feuillet.languages.rules import LanguageRules

RULES = LanguageRules(regional_locale="pt_PT")
