import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { ticketSchema, writeXjdf } from "#brand";
import { printFormat, sampleTicket } from "../../support/sample-ticket.ts";

/**
 * Elements and their attributes as XJDF 2.1 has them (CIP4, `xjdf.xsd` and the specification's product intents,
 * https://www.cip4.org/). The schema itself is in no package that could be installed here: names alone are held to it.
 */
const published: Readonly<Record<string, readonly string[]>> = {
  XJDF: ["Version", "JobID", "Types", "DescriptiveName", "xmlns"],
  AuditPool: [],
  AuditCreated: [],
  Header: ["AgentName", "AgentVersion", "DeviceID", "Time"],
  GeneralID: ["IDUsage", "IDValue"],
  ProductList: [],
  Product: ["Amount", "DescriptiveName"],
  Intent: ["Name"],
  LayoutIntent: ["Dimensions", "Sides", "Pages"],
  ColorIntent: [],
  SurfaceColor: ["Surface", "ColorsUsed"],
  MediaIntent: ["MediaQuality", "MediaType"],
  FoldingIntent: ["FoldCatalog"],
  ResourceSet: ["Name", "Usage"],
  Resource: [],
  Media: ["MediaType", "Weight"],
  RunList: [],
  FileSpec: ["URL"],
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(xjdf: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes, name }) =>
    found.push({ name, attributes: { ...attributes } }),
  );
  parser.write(xjdf).close();
  return found;
}

const written = (more: object = {}, title = "Posters") =>
  writeXjdf({
    reference: "LK-2026-0001",
    title,
    ticket: ticketSchema.parse({ ...sampleTicket, ...more }),
    format: printFormat("a3"),
    file: "LK-2026-0001 posters.pdf",
    spots: ["Mere Orange"],
    orderedAt: "2026-03-02T09:00:00.000Z",
    agentVersion: "0.1.0",
  });

describe("a job as XJDF", () => {
  it("has no element and no attribute that the form does not name", () => {
    const strange = elementsOf(written()).flatMap(({ attributes, name }) =>
      name in published
        ? Object.keys(attributes)
            .filter((attribute) => !published[name]?.includes(attribute))
            .map((attribute) => `${name}/${attribute}`)
        : [name],
    );
    expect(strange).toEqual([]);
  });

  it("says how many, how large, on what and in which inks", () => {
    const elements = elementsOf(written());
    const of = (name: string) =>
      elements.find((element) => element.name === name)?.attributes;
    expect(of("Product")).toMatchObject({ Amount: "200" });
    expect(of("LayoutIntent")).toMatchObject({
      Dimensions: "841.89 1190.55",
      Sides: "OneSided",
    });
    expect(of("Media")).toEqual({ MediaType: "Paper", Weight: "170" });
    expect(of("SurfaceColor")?.["ColorsUsed"]).toBe(
      "Cyan Magenta Yellow Black Mere_Orange",
    );
    expect(of("FileSpec")).toEqual({ URL: "LK-2026-0001%20posters.pdf" });
  });

  it("is read back whatever the title holds", () => {
    const title = 'Bread & "roses" <1912>\n\u0007';
    const [root] = elementsOf(written({}, title));
    expect(root?.attributes["DescriptiveName"]).toBe(
      'Bread & "roses" <1912>\n\ufffd',
    );
  });

  it("is the same text for the same job", () => {
    expect(written()).toBe(written());
  });
});
