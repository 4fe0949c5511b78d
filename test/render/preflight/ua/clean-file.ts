/** A small tagged file with nothing the matter, one of everything in it, for tests to spoil. */
import { AlteredFile } from "../press/altered-file.ts";
import { streamOf } from "../../read-pdf/hand-made.ts";
import { fontObjects, glyphsOf } from "./clean-fonts.ts";

const words = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${glyphsOf(text)} Tj ET`;

const tagged = (tag: string, mcid: number, content: string): string =>
  `/${tag} << /MCID ${mcid} >> BDC ${content} EMC`;

const artifact = (content: string): string => `/Artifact BMC ${content} EMC`;

const first = [
  artifact("0.95 g 0 0 595 842 re f"),
  tagged("H1", 0, words("Feed the caddy", 72, 770, 24)),
  tagged("P", 1, words("Put food waste into the", 72, 730)),
  `/Span << /MCID 2 /Lang (cy) >> BDC ${words("cadi bwyd", 220, 730)} EMC`,
  tagged("Link", 3, words("Find your day", 72, 710)),
  tagged("Figure", 4, "0.2 0.5 0.2 rg 72 600 80 80 re f"),
  tagged("H2", 5, words("What goes in", 72, 570, 16)),
  tagged("Lbl", 6, words("1.", 72, 550)),
  tagged("LBody", 7, "BT /F2 12 Tf 90 550 Td (Tea bags) Tj ET"),
  tagged("TH", 8, words("Day", 72, 500)),
  tagged("TH", 9, words("Bin", 172, 500)),
  tagged("TD", 10, words("Monday", 72, 480)),
  tagged("TD", 11, words("Green", 172, 480)),
  tagged("Note", 12, words("Not on bank holidays", 72, 440, 10)),
  tagged("Formula", 13, words("a+b", 72, 420)),
  "/X1 Do",
].join("\n");

const second = [
  tagged("H2", 0, words("In this leaflet", 72, 770, 16)),
  tagged("Reference", 1, words("What goes in", 72, 740)),
  artifact(words("2", 290, 30)),
].join("\n");

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Feed the caddy</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

/** An element: its type, what holds it, what it holds, and what else it says. */
const element = (
  name: string,
  type: string,
  holder: string,
  entries: string,
): string =>
  `%${name}\n<< /Type /StructElem /S /${type} /P @${holder} /Pg @page1 ${entries} >>`;

const resources =
  "/Resources << /Font << /F1 @composite /F2 @simple >> /XObject << /X1 @form >> >>";

const cell = (name: string, row: string, mcid: number): string =>
  element(name, "TD", row, `/K ${mcid}`);
const header = (name: string, mcid: number): string =>
  element(name, "TH", "row1", `/K ${mcid} /A << /O /Table /Scope /Column >>`);

const objects: Readonly<Record<string, string>> = {
  catalog: `<< /Type /Catalog /Pages @pages /Lang (en-GB) /MarkInfo << /Marked true /Suspects false >> /ViewerPreferences << /DisplayDocTitle true >> /Metadata @metadata /StructTreeRoot @tree /Outlines @outlines /AcroForm << /Fields [@field] /DA (/F2 12 Tf) /DR << /Font << /F2 @simple >> >> >> >>`,
  pages: "<< /Type /Pages /Kids [@page1 @page2] /Count 2 >>",
  page1: `<< /Type /Page\n /Parent @pages /MediaBox [0 0 595 842] /Contents @content1 /StructParents 0 /Tabs /S /Annots [@link @field @remark] ${resources} >>`,
  page2: `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @content2 /StructParents 1 ${resources} >>`,
  content1: streamOf(first, "/First true"),
  content2: streamOf(second, "/Second true"),
  form: streamOf(
    tagged("P", 0, words("Larkmere Council", 72, 380)),
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /StructParents 5 ${resources}`,
  ),
  metadata: streamOf(xmp, "/Type /Metadata /Subtype /XML"),
  outlines:
    "%outlines\n<< /Type /Outlines /First @bookmark /Last @bookmark /Count 1 >>",
  bookmark:
    "<< /Title (Feed the caddy) /Parent @outlines /Dest [@page1 /Fit] >>",
  link: "%link\n<< /Type /Annot /Subtype /Link /Rect [72 706 160 722] /Contents (Find your collection day) /StructParent 2 /A << /S /URI /URI (https://example.org/bins) >> >>",
  field:
    "%field\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (postcode) /TU (Your postcode) /Rect [72 340 200 360] /StructParent 3 /AP << /N @appearance >> >>",
  appearance: streamOf(
    "/Tx BMC BT /F2 12 Tf 2 4 Td (LK1) Tj ET EMC",
    `/Type /XObject /Subtype /Form /BBox [0 0 128 20] ${resources}`,
  ),
  remark:
    "%remark\n<< /Type /Annot /Subtype /Text /Rect [300 340 320 360] /Contents (Ask for a new caddy) /StructParent 4 >>",
  tree: "%tree\n<< /Type /StructTreeRoot /K @document /RoleMap << /Intro /P /Opening /Intro >> /ParentTree @parents >>",
  parents:
    "%parents\n<< /Nums [0 [@h1 @p @span @linkElement @figure @h2 @label @body @day @bin @monday @green @note @formula] 1 [@contentsHeading @reference] 2 @linkElement 3 @formElement 4 @annotElement 5 [@formText]] >>",
  document: element(
    "document",
    "Document",
    "tree",
    "/K [@h1 @p @figure @h2 @list @table @note @formula @formText @formElement @annotElement @contentsHeading @toc]",
  ),
  h1: element("h1", "H1", "document", "/K 0"),
  p: element("p", "Opening", "document", "/K [1 @span @linkElement]"),
  span: element("span", "Span", "p", "/K 2 /Lang (cy)"),
  linkElement: element(
    "linkElement",
    "Link",
    "p",
    "/K [3 << /Type /OBJR /Obj @link /Pg @page1 >>]",
  ),
  figure: element(
    "figure",
    "Figure",
    "document",
    "/K 4 /Alt (A green caddy) /A << /O /Layout /BBox [72 600 152 680] >>",
  ),
  h2: element("h2", "H2", "document", "/K 5"),
  list: element("list", "L", "document", "/K @item"),
  item: element("item", "LI", "list", "/K [@label @body]"),
  label: element("label", "Lbl", "item", "/K 6"),
  body: element("body", "LBody", "item", "/K 7"),
  table: element("table", "Table", "document", "/K [@row1 @row2]"),
  row1: element("row1", "TR", "table", "/K [@day @bin]"),
  row2: element("row2", "TR", "table", "/K [@monday @green]"),
  day: header("day", 8),
  bin: header("bin", 9),
  monday: cell("monday", "row2", 10),
  green: cell("green", "row2", 11),
  note: element("note", "Note", "document", "/K 12 /ID (note-1)"),
  formula: element("formula", "Formula", "document", "/K 13 /Alt (a plus b)"),
  formText: element(
    "formText",
    "P",
    "document",
    "/K << /Type /MCR /Pg @page1 /Stm @form /MCID 0 >>",
  ),
  formElement: element(
    "formElement",
    "Form",
    "document",
    "/K << /Type /OBJR /Obj @field /Pg @page1 >>",
  ),
  annotElement: element(
    "annotElement",
    "Annot",
    "document",
    "/K << /Type /OBJR /Obj @remark /Pg @page1 >>",
  ),
  contentsHeading: `%contentsHeading\n<< /Type /StructElem /S /H2 /P @document /Pg @page2 /K 0 >>`,
  toc: element("toc", "TOC", "document", "/K @entry"),
  entry: element("entry", "TOCI", "toc", "/K @reference"),
  reference: `%reference\n<< /Type /StructElem /S /Reference /P @entry /Pg @page2 /K 1 >>`,
  ...fontObjects,
};

const names = Object.keys(objects);

const numbered = (body: string): string =>
  body.replace(/@([a-zA-Z]\w*)/g, (_, name: string) => {
    const number = names.indexOf(name) + 1;
    if (number === 0) throw new Error(`No object is called ${name}`);
    return `${number} 0 R`;
  });

/** Streams of bytes hold at-signs of their own. */
const isBinary = (body: string): boolean => body.includes("/Length1");

/** The file in parts, to be spoiled. */
export function cleanTaggedFile(): AlteredFile {
  const bodies = new Map(
    Object.values(objects).map((body, index) => [
      index + 1,
      isBinary(body) ? body : numbered(body),
    ]),
  );
  return new AlteredFile(
    bodies,
    `<< /Size ${names.length + 1} /Root 1 0 R /ID [<00> <00>] >>`,
  );
}

/** The number of an object by its name. */
export const numberOf = (name: string): number => names.indexOf(name) + 1;
