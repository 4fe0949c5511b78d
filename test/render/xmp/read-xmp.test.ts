import { describe, expect, it } from "vitest";
import { xmpNamespaces as ns } from "../../../src/render/xmp/namespaces.ts";
import { readXmp } from "../../../src/render/xmp/read-xmp.ts";
import { propertyKey } from "../../../src/render/xmp/xmp-value.ts";

const described = (body: string, attributes = ""): Uint8Array =>
  Buffer.from(
    `<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${ns.rdf}" xmlns:dc="${ns.dc}" xmlns:plus="${ns.plus}" xmlns:photoshop="${ns.photoshop}"><rdf:Description rdf:about="" ${attributes}>${body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>   `,
  );

const licensor = [ns.plus, "Licensor"] as const;
const nameKey = propertyKey(ns.plus, "LicensorName");

describe("a property is the same in each of the ways to write it", () => {
  it.each([
    [
      "an attribute",
      described("", 'photoshop:Credit="Larkmere &amp; partners"'),
    ],
    [
      "an element",
      described(
        "<photoshop:Credit>\n Larkmere &amp; partners </photoshop:Credit>",
      ),
    ],
    [
      "character data",
      described(
        "<photoshop:Credit><![CDATA[Larkmere & partners]]></photoshop:Credit>",
      ),
    ],
    [
      "a value with qualifiers",
      described(
        '<photoshop:Credit rdf:parseType="Resource"><rdf:value>Larkmere &amp; partners</rdf:value></photoshop:Credit>',
      ),
    ],
  ])("as %s", (_, packet) => {
    const xmp = readXmp(packet);
    expect(xmp.problem).toBeUndefined();
    expect(xmp.get(ns.photoshop, "Credit")).toBe("Larkmere & partners");
  });
});

it("alternatives speak in their default language, wherever it stands", () => {
  const xmp = readXmp(
    described(
      '<dc:rights><rdf:Alt><rdf:li xml:lang="cy">Hawlfraint</rdf:li><rdf:li xml:lang="x-default">Copyright</rdf:li></rdf:Alt></dc:rights>',
    ),
  );
  expect(xmp.get(ns.dc, "rights")).toBe("Copyright");
  expect(
    xmp.value(ns.dc, "rights")?.items.map(({ language }) => language),
  ).toEqual(["cy", "x-default"]);
});

describe("a structure in a list is read", () => {
  it.each([
    [
      "as a resource",
      '<rdf:li rdf:parseType="Resource"><plus:LicensorName>Press office</plus:LicensorName></rdf:li>',
    ],
    [
      "as a description",
      "<rdf:li><rdf:Description><plus:LicensorName>Press office</plus:LicensorName></rdf:Description></rdf:li>",
    ],
    ["as attributes", '<rdf:li plus:LicensorName="Press office"/>'],
  ])("%s", (_, entry) => {
    const xmp = readXmp(
      described(`<plus:Licensor><rdf:Seq>${entry}</rdf:Seq></plus:Licensor>`),
    );
    const [item] = xmp.value(...licensor)?.items ?? [];
    expect(item?.fields.get(nameKey)?.text).toBe("Press office");
  });
});

describe("a packet that cannot be read says why", () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}">]><x>&b;</x>`;
  it.each([
    ["is not well-formed", "<x:xmpmeta", /./],
    ["has entities of its own", laughs, /entity|doctype/i],
    ["nests without end", "<a>".repeat(5000), /nests deeper than 64/],
    [
      "has elements without end",
      `<x>${"<a/>".repeat(60_000)}</x>`,
      /50000 elements/,
    ],
    ["is longer than any packet", " ".repeat(4_000_001), /longer/],
  ])("when it %s", (_, text, reason) => {
    expect(readXmp(Buffer.from(text)).problem).toMatch(reason);
  });

  it("when it is not UTF-8", () => {
    expect(readXmp(Uint8Array.of(0x3c, 0xff, 0xfe)).problem).toBe(
      "it is not UTF-8",
    );
  });
});

it("what stands before a mistake is read all the same", () => {
  const whole = Buffer.from(described("", 'photoshop:Credit="Larkmere"'));
  const xmp = readXmp(whole.subarray(0, whole.indexOf("</rdf:RDF>")));
  expect(xmp.problem).toBeDefined();
  expect(xmp.get(ns.photoshop, "Credit")).toBe("Larkmere");
});
