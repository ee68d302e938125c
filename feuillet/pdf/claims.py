"""What a file says that it conforms to: PDF/UA-1 beside PDF/A, which WeasyPrint cannot say together."""

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
END = b"</rdf:RDF>"


def claim_accessible(pdf: Pdf) -> None:
    """PDF/UA-1 (ISO 14289-1, 5), in the one rdf:RDF there is: a second would be ignored."""
    metadata = pdf.Root.Metadata
    head, end, tail = metadata.read_bytes().rpartition(END)
    metadata.write(head + PDF_UA + end + tail)


def number_pages(pdf: Pdf) -> None:
    """Viewers call the first page 1, as the paper does."""
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.D)])
