"""Slips in letters of French: capitals without their accents, “oe” for “œ”, “a” for “à”."""

import re

from feuillet.languages.rules import SlipPatterns
from feuillet.messages import N_

# What follows the first letter of words that begin with « é » or « ê », and of no name: « Eric »,
# « Elise » and « Evin » are people, « Elevit » and « Epipen » remedies.
_AFTER_ACUTE_E = (
    r"b(?:a[hut]|[eé]n|lou|orgn|ou[elr]|ri[eé]t|r[eéè]ch|ranl|ruit|ull|urn)"
    r"|c(?:ail|ar[lqt]|ervel|h[aâ]n[cgt]|happ?[aeéo]|haf|halo|hardes?\b|harp|hasse|hauf|h[eé]a"
    r"|hec|h[eé](?!ver)l(?!ard)|hin|ho|hu|la[bimt]|li[psm]|lo[prs]|lus"
    r"|oe|œ|o(?:l(?!ab\b)|[pr])|on[do]|os|ou|ra[nsb]|r[eéè][mv]|ri[nrstv]|rou|ru|u[emr])"
    r"|d(?:ent[eé]|if|it[eéiors]|it\b|ict|redon|u(?:c(?!ty)|[ql]))"
    r"|g(?:al|ar[aeoéd]|au|ay|id|lis|lantine|o[ciïru]|ra[tp]|r[eè]n|ypt)|hont|j(?:ac|ec)"
    r"|l(?:abor|ag|an(?:c(?!o\b)|s?\b)|arg|ast(?!op)|ect|[eé]ga|[eé]m|[eé]ph|[eéè]v(?!it)"
    r"|ig[ei]|im|ir[ae]|is[ae]nt|it[eéi]|ix|oc(?!om)|og|oign|ong|oq|ucid|ucub|ud(?!ri)"
    r"|u(?:e?s?)\b|ys[eé]e)"
    r"|m(?:a[cin](?!uel|in|ls?\b)|aux|erg(?!ency)|erau|erv|et|[eé]tiq|eu[lt]|iet|igr|in(?:c|en[ct])"
    r"|is|oi\b|oll|ot|ou|u[els]?s?\b|uls)|n(?:erg|erv|igm|on[cç]|orm|u[cm]|ur[eé]|oph)"
    r"|o(?:l[ei]|sin)"
    r"|p(?:ai[sn]|an|ar[gps]|at|aul(?!a)|av|[eé]e|el|endy|er[dov]|h[eé][bldm]|i(?!phan|pen|tom"
    r"|vir|duo)|lor|luc|op[eé]|oq|on[gy]|ou[smvx]|r[eio]|ui|ur|[iî]tr)|qu(?:a[rt]|er|est|i)"
    r"|r(?:able|adi|af|ail|ec|ein|ig[eé]|og|os(?!\b)|ot[io]|uc|ud|up|ys|yt)"
    r"|t(?:abl|ag|ai(?!x)|al|am[ip]|an[cgt]|ap|at|au\b|ay|ei|end|ern|[eé]s?\b|[eê][tr]"
    r"|h(?:an[eo]l|[eé]r|iop|iq|yl)|i(?:ag|e[zr]|nc|ol|on|qu|r)|o(?:f|il|nn|uf|ur)|r(?:an|av"
    r"|e\b|e[inst]|[eéi][csl]|iq|iers?\b|oi|on)|u[div]|ym)"
    r"|v(?:ac|ad|alu|anes|anou|ang[ié]|ap|as|eil(?!la[nr]?d)|[eéè]n[eé]m|ent[aeirué]|ertu"
    r"|[eê][cq][hu]|ier|id|in[cç]|isc|ict|it(?!a\b)|oc|olu|oq)"
)
# Where a sentence begins, or a quotation: the verb « a » has its subject in front. « A et B » are
# letters of a drawing, « A positif » is a blood group.
_OPENING = r"(?:^|(?<=[.!?…:«“(–—•·-] )|(?<=[«“(]))"
_NO_LABEL = r"(?! (?:(?:et|ou|puis) [A-Z]\b|positif|négatif|rhésus))"

FRENCH_LETTER_SLIPS: SlipPatterns = (
    (
        re.compile(
            rf"{_OPENING}(?:A(?= (?:[a-zà-ÿœ\d{{]|[A-ZÀ-Þ][a-zà-ÿ’]|[A-ZÀ-Þ]{{3}})){_NO_LABEL}"
            r"|Ca(?= [a-zà-ÿœ]))"
        ),
        N_("capitals keep their accents: write “À”, “Ça”"),
    ),
    (
        re.compile(rf"\bE(?:{_AFTER_ACUTE_E})|\bE(?=[A-Z]{{5}})(?i:{_AFTER_ACUTE_E})"),
        N_("capitals keep their accents: write “É” or “Ê”"),
    ),
    (
        re.compile(r"\b(?:Ag(?:e|es|ée?s?)|Iles?|Ot(?:er?|ez))\b"),
        N_("capitals keep their accents: write “Â”, “Î” or “Ô”"),
    ),
    # A name may be spelt so: « Lecoeur ».
    (
        re.compile(
            r"(?i:(?<!\blec)(?<!\bles)oe(?=u|d[èe]m|soph|str(?:[oau]|iol)|lio|lia|lom)"
            r"|\boe(?=il|dip|n(?:o[lmt]|an)|cum|so)|(?<=f)oe(?=t(?:us|al|o|ic|op)))"
        ),
        "write “œ”",
    ),
    (
        re.compile(
            r"\b[Jj]usqu’a\b|(?<=\w)-a-(?!t-|cath)(?=[a-zà-ÿœ])|\b[cC](?:elui|elles?|eux)-la\b"
            r"|\b[Ll]a-(?=(?:bas|haut|dessus|dedans|dessous)\b)|\b(?:[Aa]u|[Pp]ar)-dela\b"
            r"|\b[Dd]eja\b|\b[Vv]oila\b"
        ),
        N_("write “à”, as in “c’est-à-dire”, “jusqu’à”, “déjà”"),
    ),
)
