"""Records in which every field has a value, and what of them is not printed, with the reason."""

FULL = """
procedure:
  status:
    state: reviewed
    owner: Owner
    deputy: Deputy
    funding: [Payer]
    interests: [{name: Reader, tie: a maker}]
    tested: {on: 2026-10-01, people: "12"}
    reviewed_by: {name: Dr Reviewer, role: surgeon}
    reviewed_on: 2026-11-01
    reviewed_in: [fr]
    review_due: 2027-11-01
  codes:
    ccam: [{code: ABCD123, read_in: a list, verified_on: 2026-11-01}]
    cim10: [{code: M80, read_in: a list, verified_on: 2026-11-01}]
  law: CSP L.1111-2
  told: {burden: [sections.how.short]}
  traits: {anaesthesia: [local]}
  laws: [{name: CSP, on: 2026-01-01, verified_on: 2026-11-01}]
  site: side
  facts:
    duration: {minutes: "50", about: yes, source: A1}
    pain: {score: "3", out_of: "10", source: A1}
    day: {on: 2025-02-03, source: A1}
  risks:
    - id: leak
      severity: serious
      drawn: yes
      separate: no
      source: A1
      frequency:
        percent: "2"
        population: "900"
        counted: women
        year: "2011"
        country: FR
        horizon: {months: "6"}
        interval: ["1", "3"]
        about: no
        grade: mild
        onset: {days: "3"}
        certainty: low
        why_old: nothing newer
        source: A1
    - {id: allergy, severity: serious, frequency: unknown, source: A1, searched: two databases}
  benefits:
    - id: relief
      evidence: controlled
      drawn: yes
      source: A1
      frequency: {cases: "30", of: "100", source: A1}
      without: {percent: "10", source: A1}
  related: []
  associations: [asso]
  drawings:
    - id: figure
      section: what
      crops: {zoom: ["0", "0", "2", "1"], cover: ["1", "0", "1", "1"]}
      labels: {skin: {at: ["1", "1"], to: ["1", "0"], side: left}}
    - {id: first, section: how, step: "1"}
    - {id: to-mark, crops: {first: ["0", "0", "2", "1"], second: ["1", "1", "1", "1"]}}
  sources:
    A1:
      authors: Martin
      year: "2020"
      undated: no
      title: Essay
      language: en
      reference: "J 1:2"
      url: "https://a.example"
      read: whole
organisation:
  type: clinic
  fictitious: no
  name: Clinique
  website: {url: "https://clinique.example/patients", printed: clinique.example}
  contact:
    phone: 01 00 00 00 01
    night_phone: 01 00 00 00 02
    email: a@clinique.example
    hours: {fr: De 9 h à 17 h}
    verified_on: 2026-11-01
  issues: {demo: [handout, leaflet, consent]}
  approval: {state: none, by: Somebody, on: 2026-11-01, version: "1.0"}
  published: {at: "https://clinique.example/docs", forms: [web, large-print]}
  message: {fr: Appelez-nous.}
  partners: [{name: Mairie, role: {fr: accueil}}]
  namesakes: [{name: Autre, website: autre.example}]
  printed: {printer: Rotative, sorting: yes, litter: yes, funding: {fr: Payé.}}
  signature: has
  risk_boxes: no
  sites:
    - id: a
      name: Site A
      procedures: [demo]
      service: {fr: Radiologie}
      contact:
        phone: 01 00 00 00 03
        night_phone: 01 00 00 00 04
        email: b@clinique.example
        hours: {fr: Le matin}
        verified_on: 2026-11-01
      local: {fasting: {fr: Minuit}}
    - {id: b, name: Site B}
  practitioners: [{id: dr-a, name: Dr A, role: {fr: chirurgien}, site: a}]
fr:
  names: [Autre titre]
  sections:
    how:
      short: Une phrase.
      more: "Le {day}, {leak.year}, {leak.horizon}, {leak.population}, {leak.low}, {leak.high}."
  benefits: {relief: {name: Moins mal, short: Moins de douleur., more: Vraiment moins.}}
  proposed: {when: Si vous avez mal., gain: Moins mal., limit: Une cicatrice.}
  alternatives: {none: {when: Toujours., gain: Pas de risque., limit: Vous avez mal.}}
  steps: [On pique., On attend.]
  drawings:
    figure: {title: Un dessin, description: Ce que l’on voit, labels: {skin: peau}}
    first: {description: Une peau}
    to-mark: {description: Un dos}
  asked: [{question: Est-ce long, answer: Non.}]
"""
# What is not printed, and why.
UNPRINTED = {
    "procedure": {
        "specialty": "sorts the list of procedures",
        "codes": "say which act it is to whoever checks the law",
        "law": "cited where no consent sheet is made",
        "laws": "dates that the checks look at",
        "consent": "decides which kinds are made",
        "related": "names that a check lets the texts use",
        "traits.anaesthesia": "decides what a check asks the texts for",
        "status.deputy": "who is written to when a review is due",
        "status.reviewed_in": "decides in which languages a review counts",
        "risks.*.frequency.grade": "for whoever checks the figure",
        "risks.*.frequency.onset": "for whoever checks the figure",
        "risks.*.frequency.certainty": "for whoever checks the figure",
        "risks.*.frequency.country": "for whoever checks the figure",
        "risks.*.frequency.why_old": "for whoever checks the figure",
        "risks.*.searched": "for whoever looks for the figure again",
        "told": "for whoever checks that the law is kept",
        "risks.*.source": "a rate has its own",
        "benefits.*.source": "a rate has its own",
        "facts.*.source": "is referred to where the text names the fact",
        "sources.*.read": "for whoever checks the source",
        "sources.*.undated": "only where no year is given",
    },
    "organisation": {
        "type": "decides which kinds are made, and whose numbers are called",
        "languages": "decide which documents are made",
        "sites.*.procedures": "decide which documents give its numbers",
        "practitioners.*.site": "decides whose numbers their documents give",
        "fictitious": "takes a line away, as the tests of slots show",
        "approval.state": "takes a line away once the text is noted, as the tests of slots show",
        "about": "where no message is given",
        "contact.verified_on": "a date that the checks look at",
        "sites.*.contact.verified_on": "a date that the checks look at",
        "approval.by": "who has approved stands in the record",
        "approval.on": "who has approved stands in the record",
        "approval.version": "decides which text is approved",
        "namesakes": "stand nowhere, so that a reader does not confuse them",
        "issues": "decides which documents are made",
        "published.forms": "decides which documents are made, and so which are named",
    },
    "fr": {
        "language": "the file's own",
        "translated_from": "decides whose words are behind",
        "same": "what a check lets pass",
    },
}
