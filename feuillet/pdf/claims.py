"""What a file says that it conforms to: PDF/UA-1 beside PDF/A, which WeasyPrint cannot say together."""

from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf

# PDF/A wants a schema of a namespace that it does not know itself (ISO 19005-3, 6.6.2.3).
PDF_UA = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
# Both are known to PDF/A (XMP specification, part 1, 8.3 and part 2, 1.2.2).
IDENTITY = """<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:identifier>{id}</dc:identifier>
<xmpMM:VersionID>{version}</xmpMM:VersionID>
</rdf:Description>
"""
END = b"</rdf:RDF>"


def claim_accessible(pdf: Pdf) -> None:
    """PDF/UA-1 (ISO 14289-1, 5)."""
    describe(pdf, PDF_UA)


def identify(pdf: Pdf) -> None:
    """Which text it is, in which version, where the keywords say so: id, version, fingerprint."""
    match str(pdf.docinfo.get("/Keywords", "")).split():
        case [name, version, _]:
            describe(pdf, IDENTITY.format(id=escape(name), version=escape(version)).encode())


def describe(pdf: Pdf, said: bytes) -> None:
    """In the one rdf:RDF there is: a second would be ignored."""
    metadata = pdf.Root.Metadata
    head, end, tail = metadata.read_bytes().rpartition(END)
    metadata.write(head + said + end + tail)


def number_pages(pdf: Pdf) -> None:
    """Viewers call the first page 1, as the paper does."""
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.D)])
