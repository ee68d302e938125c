"""What a list is made with is remembered, and only as long as it holds."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from feuillet.batch.form_set import (
    FormSet,
    add_kinds,
    derive_part_key,
    digest_form_inputs,
    keep_form_set,
    provide_form_set,
    recall_form_set,
)
from feuillet.batch.stacks import ReadyForm
from feuillet.findings import EngineError, Finding
from feuillet.select import Request
from tests.batch.lists import FIELDS, KNOWN, known_in
from tests.imprint.plates import ready
from tests.small import fault

KEY = derive_part_key("inputs", "records")
REQUEST = Request(
    output=Path("out"),
    today=date(2026, 11, 23),
    procedures=("p",),
    organisations=("o",),
    kinds=("consent",),
)


@pytest.fixture(scope="module")
def desk() -> FormSet:
    form = ReadyForm("consentement", ready(), ReadyForm("dossier", ready("record")))
    return FormSet({"consent": form}, ("consent",), KNOWN, ("Nom",), ("Exemple",))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Folders with nothing to read: what is remembered of them is enough."""
    (tmp_path / "project" / "brochures").mkdir(parents=True)
    return tmp_path / "project"


def kept(cache: Path) -> Iterator[Path]:
    return cache.glob("*.blank")


def test_it_comes_back_as_it_was(desk: FormSet, tmp_path: Path) -> None:
    """Forms, their copies, and the headings."""
    keep_form_set(tmp_path, KEY, desk)
    assert recall_form_set(tmp_path, KEY) == desk
    assert recall_form_set(tmp_path, derive_part_key("inputs", "")) is None


def test_a_part_that_is_damaged_or_gone_is_noticed(desk: FormSet, tmp_path: Path) -> None:
    """A form without its record copy is not the form that was kept."""
    keep_form_set(tmp_path, KEY, desk)
    parts = {path: path.read_bytes() for path in kept(tmp_path)}
    assert len(parts) == 3
    for path, data in parts.items():
        path.write_bytes(data[:-1])
        assert recall_form_set(tmp_path, KEY) is None
        path.unlink()
        assert recall_form_set(tmp_path, KEY) is None
        path.write_bytes(data)
    assert recall_form_set(tmp_path, KEY) == desk


def test_nothing_is_read_when_nothing_changed(desk: FormSet, project: Path, tmp_path: Path) -> None:
    """A project that could make no form makes the one that is remembered."""
    cache = tmp_path / "cache"
    keep_form_set(cache, digest_form_inputs(project, REQUEST, "both"), desk)
    assert provide_form_set(project, REQUEST, cache, "both") == desk
    with pytest.raises(EngineError, match="there is no procedure"):
        provide_form_set(project, REQUEST, cache, "screen")


def test_what_changes_makes_other_forms(project: Path) -> None:
    """A file of the project, the day, whom the form is for: each is another key."""
    before = digest_form_inputs(project, REQUEST, "both")
    keys = [
        digest_form_inputs(project, REQUEST._replace(today=date(2026, 11, 24)), "both"),
        digest_form_inputs(project, REQUEST._replace(person="minor"), "both"),
        digest_form_inputs(project, REQUEST, "screen"),
    ]
    (project / "brochures" / "checks.yaml").write_text("", "utf-8")
    keys.append(digest_form_inputs(project, REQUEST, "both"))
    assert len({before, *keys}) == 5
    assert (
        digest_form_inputs(project, REQUEST._replace(output=Path("elsewhere")), "both") == keys[-1]
    )


def test_kinds_that_lines_ask_for_are_added(desk: FormSet) -> None:
    """With their fields; what cannot be made has its reason, and holds up no other."""

    def ready_for(kind: str) -> FormSet | tuple[Finding, ...]:
        if kind == "leaflet":
            raise EngineError("no `leaflet` can be made")
        if kind == "summary":
            return (fault("fr.yaml"),)
        fields = {"reasons-given": FIELDS["level"]._replace(label="Vos raisons")}
        forms, known = {kind: ReadyForm("refus", ready())}, known_in("fr", fields)
        return desk._replace(forms=forms, kinds=(kind,), known=known)

    wider, refused = add_kinds(desk, ("consent", "leaflet", "summary", "refusal"), ready_for)
    assert (set(wider.forms), wider.kinds) == ({"consent", "refusal"}, ("consent",))
    assert wider.known.labels.keys() >= {"birth-name", "reasons-given"}
    assert refused["leaflet"] == "“leaflet”: no `leaflet` can be made"
    assert refused["summary"] == "“summary”: something is wrong: mend it"
