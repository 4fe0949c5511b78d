/** An XMP packet with one image region of IPTC. */
export const packetWithRegion = (
  boundary: string,
  role = "mainSubjectArea",
): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><f:RDF xmlns:f="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<f:Description xmlns:r="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:p="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:subject><f:Bag><f:li>market</f:li></f:Bag></dc:subject>
<r:ImageRegion><f:Bag><f:li f:parseType="Resource">${boundary}
<r:rRole><f:Bag><f:li f:parseType="Resource"><p:Identifier><f:Bag><f:li>http://cv.iptc.org/newscodes/imageregionrole/${role}</f:li></f:Bag></p:Identifier></f:li></f:Bag></r:rRole>
</f:li></f:Bag></r:ImageRegion></f:Description></f:RDF></x:xmpmeta>`;
