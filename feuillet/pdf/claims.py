"""What a file says that it conforms to: PDF/UA-1 beside PDF/A, which WeasyPrint cannot say
together.
"""

from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf

from feuillet.compose.sheet import TextIdentity

# PDF/A wants a schema of a namespace that it does not know itself (ISO 19005-3, 6.6.2.3).
_PDF_UA_METADATA = b"""<rdf:Description rdf:about=""
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
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
_IDENTITY_METADATA = """<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:identifier>{id}</dc:identifier>
<xmpMM:VersionID>{version}</xmpMM:VersionID>
</rdf:Description>
"""
_END_OF_METADATA = b"</rdf:RDF>"


def claim_accessible(pdf: Pdf) -> None:
    """PDF/UA-1 (ISO 14289-1, 5)."""
    _add_metadata(pdf, _PDF_UA_METADATA)


def claim_identity(pdf: Pdf, identity: TextIdentity) -> None:
    """Which text it is, in which version."""
    said = {key: escape(value) for key, value in identity._asdict().items()}
    _add_metadata(pdf, _IDENTITY_METADATA.format(**said).encode())


def _add_metadata(pdf: Pdf, said: bytes) -> None:
    """In the one rdf:RDF there is: a second would be ignored."""
    metadata = pdf.Root.Metadata
    head, end, tail = metadata.read_bytes().rpartition(_END_OF_METADATA)
    metadata.write(head + said + end + tail)


def number_pages(pdf: Pdf) -> None:
    """Viewers call the first page 1, as the paper does."""
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.D)])
