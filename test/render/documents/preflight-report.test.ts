import { describe, expect, it } from "vitest";
import { larkmere } from "#larkmere";
import {
  producePreflightReport,
  type ReportSignature,
} from "../../../src/render/documents/preflight/produce-preflight-report.ts";
import { inspectPressFile } from "../../../src/render/preflight/press/inspect-press-file.ts";
import { reportOf } from "../../../src/render/preflight/report/report-of.ts";
import { inspectUa } from "../../../src/render/preflight/ua/inspect-ua.ts";
import { smallFile } from "../paint/press/small-file.ts";
import { hostile, hostileFile } from "../preflight/report/hostile-file.ts";
import { house } from "../preflight/report/inspect-file.ts";

async function reported(
  bytes: Uint8Array,
  {
    fileName = "poster.pdf",
    signatures,
  }: {
    readonly fileName?: string;
    readonly signatures?: readonly ReportSignature[];
  } = {},
) {
  const inspection = await inspectPressFile(bytes, { ...house, density: 60 });
  const report = reportOf(inspection, { fileName });
  const made = await producePreflightReport(inspection, report, {
    brand: larkmere,
    issued: "2026-11-22",
    ...(signatures && { signatures }),
  });
  const texts = made.frames.flatMap((frame) =>
    frame.texts.map(({ text }) => text.replaceAll("\u200b", "")),
  );
  return { made, report, texts };
}

describe("the preflight report as a document", () => {
  it("refuses nothing because of the names in a hostile file", async () => {
    const { made, texts } = await reported(hostileFile(2, 90));
    expect(texts.some((text) => text.includes(hostile.font))).toBe(true);
    expect(inspectUa(made.bytes).findings).toEqual([]);
  });

  it("names letters that no font of the brand draws by their numbers", async () => {
    const { texts } = await reported(await smallFile(), {
      fileName: "海报.pdf",
    });
    expect(texts).toContain("[U+6D77][U+62A5].pdf");
  });

  it("sets a name without any space, however long it is", async () => {
    const { texts } = await reported(await smallFile(), {
      fileName: `${"x".repeat(300)}.pdf`,
    });
    expect(texts).toContain(`${"x".repeat(300)}.pdf`);
  });

  it("says every finding with what to do, the verdict before all of them", async () => {
    const { report, texts } = await reported(hostileFile(1, 0));
    const [first] = report.findings;
    expect(report.findings.length).toBeGreaterThan(4);
    for (const { hint, message } of report.findings) {
      expect(texts).toContain(message);
      expect(texts).toContain(`${hint}.`);
    }
    expect(texts.indexOf("Refused")).toBeLessThan(
      texts.indexOf(first?.message ?? ""),
    );
  });

  it("names every rule and the digest of the file", async () => {
    const { report, texts } = await reported(await smallFile());
    for (const { says } of report.rules) expect(texts).toContain(says);
    expect(texts.map((text) => text.replaceAll(" ", ""))).toContain(
      report.file.sha256,
    );
  });

  it("names who signed, and keeps silent where nobody asked", async () => {
    const mina = {
      name: "Mina Okafor",
      role: "Brand guardian",
      decision: "Approved",
      at: "22 November 2026, 18:40",
    };
    const signed = await reported(await smallFile(), { signatures: [mina] });
    const silent = await reported(await smallFile());
    expect(signed.texts).toEqual(expect.arrayContaining(Object.values(mina)));
    expect(silent.texts).not.toContain("Approvals");
  });

  it("says how many inks it does not list", async () => {
    const inspection = await inspectPressFile(hostileFile(), house);
    const report = reportOf(inspection, { fileName: "poster.pdf" });
    const inks = report.inks
      .slice(0, 1)
      .flatMap((ink) =>
        Array.from({ length: 63 }, (_, at) => ({ ...ink, name: `Ink ${at}` })),
      );
    const paper = { brand: larkmere, issued: "2026-11-22" } as const;
    const made = await producePreflightReport(
      inspection,
      { ...report, inks },
      paper,
    );
    const texts = made.frames.flatMap(({ texts: all }) => all);
    expect(texts.map(({ text }) => text).join(" ")).toContain(
      "3 inks not listed here",
    );
  });

  it("is the same bytes of the same file on the same day", async () => {
    const file = await smallFile();
    const [one, other] = [await reported(file), await reported(file)];
    expect(one.made.digest).toBe(other.made.digest);
  });
});
