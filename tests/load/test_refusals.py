"""What the model refuses, in words."""

import pytest
from pydantic import BaseModel, ValidationError

from feuillet.load.refusals import (
    RefusalContext,
    describe_refusal,
    describe_unknown_key,
    list_known_keys,
)
from feuillet.model import (
    Brand,
    CheckSettings,
    Kind,
    Locale,
    Organisation,
    Procedure,
    Quantity,
    Versions,
    Wording,
)

ODD: tuple[object, ...] = (
    None,
    "",
    "x",
    [],
    ["x"],
    {},
    {"x": "y"},
    "9" * 70,
    [["x"]],
    {"x": {"y": "z"}},
)


@pytest.mark.parametrize(
    "model", [Procedure, Wording, Organisation, Brand, Kind, Locale, CheckSettings]
)
def test_no_refusal_is_left_in_the_words_of_the_library(model: type[BaseModel]) -> None:
    """Whatever stands under a key, the message is ours and says what to write."""
    for name in model.model_fields:
        for value in ODD:
            for message in messages(model, {name: value}):
                assert "does not fit here" not in message
                assert " in the form " not in message


def messages(model: type[BaseModel], content: object) -> list[str]:
    try:
        model.model_validate(content)
    except ValidationError as trouble:
        return [describe_refusal(detail, RefusalContext())[0] for detail in trouble.errors()]
    return []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"name": None}, "nothing is written here: write the value, or take the key out"),
        ({"name": " "}, "nothing is written here: write the value, or take the key out"),
        (
            {"name": {"a": "b"}},
            "this should be a text, not keys with values: write one text here",
        ),
        (
            {"languages": "fr"},
            (
                "this should be a list, not “fr”: write [a, b], or a line that starts with `- ` "
                "for each entry"
            ),
        ),
        (
            {"languages": ["french"]},
            "“french” cannot stand here: write a language: two small letters, as fr",
        ),
        (
            {"approval": "none"},
            "this should be keys with values, not “none”: write `key: value` lines under it",
        ),
        (
            {"type": "hospital"},
            "“hospital” cannot stand here: write `association`, `clinic`, `practice` or `platform`",
        ),
        (
            {"about": {"fr": "x" * 61, "en": ["y"]}},
            "this should be a text, not a list: put the text in quotes",
        ),
        ({}, "`name` is missing: add a line `name: …`"),
    ],
)
def test_message(content: object, message: str) -> None:
    """Each kind of refusal says what is wrong and what to write."""
    assert message in messages(Organisation, content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            {"incision": "3 mm"},
            "“3 mm” is no measure: write its unit and its source, as {minutes: 60, source: …};",
        ),
        (
            {"incision": "3 mm"},
            "the units are minutes, hours, days, weeks, months, years, millimetres, millilitres",
        ),
        ({"stay": {"days": "0,7"}}, "“0,7” is not a number: write digits and a point, as 0.7"),
        (
            {"stay": {"days": "0", "7": None}},
            "a comma ends the value before `7`: write the number with a point, as 0.7",
        ),
    ],
)
def test_figures(content: object, message: str) -> None:
    """A measure has a unit and a source, and numbers have a point."""
    assert any(message in said for said in messages(Procedure, {"facts": content}))


def test_a_missing_key_is_written_where_the_others_stand() -> None:
    """On a line of its own, or before the closing brace."""
    with pytest.raises(ValidationError) as trouble:
        Quantity.model_validate({"days": "3"})
    (detail,) = trouble.value.errors()
    assert (
        describe_refusal(detail, RefusalContext())[0]
        == "`source` is missing: add a line `source: …`"
    )
    assert (
        describe_refusal(detail, RefusalContext(braced=True))[0]
        == "`source` is missing: write `, source: …` before the `}`"
    )


def test_lists_of_a_fixed_length() -> None:
    """Too few entries and too many say how many."""
    assert "entry 3 of this list is missing: add it" in messages(
        Procedure, {"key_figures": ["a", "b"]}
    )
    too_many = "the list has 5 entries, and 3 at most are allowed: take out 2"
    assert too_many in messages(Procedure, {"key_figures": ["a"] * 5})


def test_long_values_are_cut() -> None:
    """A message stays one short line, whatever was written."""
    (message,) = [line for line in messages(Procedure, {"id": "é\n" * 100}) if "é" in line]
    assert "\n" not in message
    assert len(message) < 200


def test_keys_known_at_a_place() -> None:
    """The keys of a mapping are found through lists, free keys and choices."""
    assert "frequency" in list_known_keys(Procedure, ("risks", 0))
    assert "percent" in list_known_keys(Procedure, ("risks", 0, "frequency", "rate"))
    assert "interval" not in list_known_keys(Procedure, ("facts", "stay", "quantity"))
    assert "weeks" not in list_known_keys(Procedure, ("facts", "stay", "rate"))
    assert list_known_keys(Wording, ("sections", "what")) == ("short", "more")
    assert "title" in list_known_keys(Wording, ())
    assert list_known_keys(Versions, ("graft",)) == ("root",)


@pytest.mark.parametrize("key", ["title\u00a0", "ti\u200btle", "title\ufeff", "t\u2060itle"])
def test_a_key_is_not_answered_with_the_same_word(key: str) -> None:
    """One that looks like another has a sign that nobody sees."""
    said = describe_unknown_key(key, RefusalContext(("title", "lead")))
    assert "did you mean" not in said
    assert "a sign in it that is not seen; delete this key and type `title` again" in said


def test_an_unknown_key_may_be_of_a_lost_header() -> None:
    """Inside a mapping, the line that is missing above may be the mistake."""
    with pytest.raises(ValidationError) as trouble:
        Wording.model_validate({"benefits": {"leak": {"short": "x", "action": "x"}}})
    (detail,) = [detail for detail in trouble.value.errors() if detail["type"] == "extra_forbidden"]
    said, _ = describe_refusal(detail, RefusalContext(("short",), lost="risks"))
    assert "use one of `short`, or write the line that is missing above, `risks:`" in said


def test_unknown_keys_name_their_neighbours() -> None:
    """A slip of the pen is answered with the key meant, another word with those there are."""
    with pytest.raises(ValidationError) as trouble:
        Wording.model_validate({"titel": "x", "price": "x"})
    around = RefusalContext(("title", "lead"))
    said = [
        describe_refusal(detail, around)
        for detail in trouble.value.errors()
        if detail["type"] != "missing"
    ]
    assert said == [
        ("`titel` is not a key here: did you mean `title`?", "unknown-key"),
        ("`price` is not a key here: take it out, or use one of `title`, `lead`", "unknown-key"),
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"languages": "– fr – en"}, "this should be a list: “–” begins no entry: write - for a"),
        ({"languages": {"•\u00a0id": "x"}}, "this should be a list: “•” begins no entry"),
        ({"contact": "phone:15"}, "no space stands after `phone:`: a plain space follows"),
        ({"contact": "phone:\u00a015"}, "a no-break space stands after `phone:`"),
    ],
)
def test_a_sign_that_yaml_does_not_know_is_named(content: object, said: str) -> None:
    """It was read as a text or a key, where its author sees a list or a key."""
    assert any(said in message for message in messages(Organisation, content))
    assert "a plain space follows" in describe_unknown_key("fr:X", RefusalContext(("fr",)))
