"""Hosts of e-mail: a slip is told with what is meant, and a real host passes."""

import pytest

from feuillet.checks.support.mail_hosts import has_top_level_domain, suggest_mail_host


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmail.fr", "gmail.com"),
        ("gmail.comm", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gnail.con", "gmail.com"),
        ("GMIAL.com", "gmail.com"),
        ("www.gmail.com", "gmail.com"),
        ("www.asso.fr", "asso.fr"),
        ("hotmial.fr", "hotmail.fr"),
        ("hotmil.com", "hotmail.com"),
        ("ohtmail.fr", "hotmail.fr"),
        ("homail.be", "hotmail.be"),
        ("hotmail.fe", "hotmail.fr"),
        ("outlok.fr", "outlook.fr"),
        ("outloook.com", "outlook.com"),
        ("yaho.fr", "yahoo.fr"),
        ("yahooo.com", "yahoo.com"),
        ("yahoo.ft", "yahoo.fr"),
        ("orange.ft", "orange.fr"),
        ("ornage.fr", "orange.fr"),
        ("wandoo.fr", "wanadoo.fr"),
        ("wanado.fr", "wanadoo.fr"),
        ("free.frr", "free.fr"),
        ("sfr.fe", "sfr.fr"),
        ("lapsote.net", "laposte.net"),
        ("laposte.nte", "laposte.net"),
        ("iclould.com", "icloud.com"),
        ("asso.ogr", "asso.org"),
        ("asso.or", "asso.org"),
        ("chu-nord.ft", "chu-nord.fr"),
        ("clinique.con", "clinique.com"),
        ("ars.sante.gouv", "ars.sante.gouv.fr"),
        ("asso.xqzz", ""),
    ],
)
def test_a_slip_is_told_with_what_is_meant(typed: str, meant: str) -> None:
    """Where nobody can say what is meant, the ending alone is told."""
    assert suggest_mail_host(typed) == meant
    assert meant or not has_top_level_domain(typed)


@pytest.mark.parametrize(
    "host",
    [
        "gmail.com",
        "Gmail.com",
        "googlemail.com",
        "hotmail.co.uk",
        "hotmail.se",
        "yahoo.co.jp",
        "yahoo.com.br",
        "orange.fr",
        "orange.com",
        "orange.sn",
        "laposte.fr",
        "mail.com",
        "email.com",
        "cloud.com",
        "proton.me",
        "free.fr",
        "grange.fr",
        "range.fr",
        "aphp.fr",
        "chu-lyon.fr",
        "univ-paris.fr",
        "sante.gouv.fr",
        "asso.org",
        "asso.bzh",
        "mairie.paris",
        "cabinet.doctor",
        "clinique.swiss",
        "hug.ch",
        "uclouvain.be",
        "chl.lu",
        "asso.example",
        "xn--t-9fab.xn--p1ai",
        "λόγος.ελ",
    ],
)
def test_a_real_host_passes(host: str) -> None:
    """Whatever its country, and however much it is like another."""
    assert suggest_mail_host(host) == ""
    assert has_top_level_domain(host)
