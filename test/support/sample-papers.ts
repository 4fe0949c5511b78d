/** The papers of the house as people would find them: of a press file, a job, a withdrawal and an election. */
import type { Day } from "#brand";
import { larkmere } from "#larkmere";
import type { DocumentArtwork, ElectionContent } from "#render";
import { produceBriefing, produceNotice } from "#render/election-papers";
import { produceEvidence } from "#render/evidence";
import { produceTicket } from "#render/ticket";
import { producePreflightReport } from "../../src/render/documents/preflight/produce-preflight-report.ts";
import { inspectPressFile } from "../../src/render/preflight/press/inspect-press-file.ts";
import { reportOf } from "../../src/render/preflight/report/report-of.ts";
import { smallFile } from "../render/paint/press/small-file.ts";
import { house } from "../render/preflight/report/inspect-file.ts";

const issued: Day = "2026-11-22";

const voted: ElectionContent = {
  brand: larkmere,
  issued,
  election: {
    name: "Local elections",
    notice: "2027-03-26",
    poll: "2027-05-06",
    wards: ["Weirford North", "Mill Lane"],
  },
  timetable: {
    notice: "2027-03-26",
    register: "2027-04-19",
    postal: "2027-04-20",
    proxy: "2027-04-27",
  },
  contact: "01632 960 123",
};

async function report(): Promise<DocumentArtwork> {
  const inspection = await inspectPressFile(await smallFile(), {
    ...house,
    density: 60,
  });
  return producePreflightReport(
    inspection,
    reportOf(inspection, { fileName: "posters (final) 2.pdf" }),
    { brand: larkmere, issued },
  );
}

const ticket = (): Promise<DocumentArtwork> =>
  produceTicket({
    brand: larkmere,
    reference: "LK-2026-0001",
    title: "Posters for the libraries",
    ordered: issued,
    highlights: [
      { label: "Quantity", text: "200" },
      { label: "Stock", text: "Silk, 170 g/m²" },
      { label: "Deliver by", text: "16 March 2027" },
    ],
    parts: [
      {
        title: "Printing",
        head: ["What", "How"],
        rows: [
          ["Inks", "4/0, Larkmere blue as a spot"],
          ["Finishing", "Trimmed to 297 × 420 mm"],
        ],
      },
      {
        title: "Deliveries",
        head: ["To", "Address", "Copies", "By"],
        shares: [3, 5, 1, 2],
        rows: [
          ["Weirford Library", "1 Mill Lane, Weirford", "150", "15 March"],
          ["Llyfrgell Llan-fyn", "Tŷ’r Dŵr, Llan-fyn", "50", "16 March"],
        ],
      },
    ],
    notes: ["Please hold 20 back for the council chamber (room 4)."],
  });

const evidence = (): Promise<DocumentArtwork> =>
  produceEvidence({
    brand: larkmere,
    issued,
    reference: "WD-2026-0001",
    asked: [
      ["Asked on", "20 November 2026, 09:14"],
      ["Consent", "CN-2025-0042"],
    ],
    reach: [
      {
        title: "Outputs",
        head: ["Output", "Handed out"],
        count: 2,
        rows: [
          ["Feed the Caddy – A4 poster/flyer, English", "3 times"],
          ["Feed the Caddy – Social card, Polski (zażółć)", "never"],
        ],
      },
    ],
    reachDigest: "0f".repeat(32),
    tasks: [
      {
        what: "Take the poster down in Weirford",
        owner: "Press desk",
        due: "27 November 2026",
        outcome: "Done on 24 November 2026",
        note: "Eight posters were collected and pulped.",
      },
    ],
    seal: { sequence: 1042, head: "a1".repeat(32) },
    sources: ["UK GDPR, articles 7(3) and 17"],
  });

const briefing = (): Promise<DocumentArtwork> =>
  produceBriefing({
    ...voted,
    stops: [{ name: "Your Say Starts Here", what: "All of it", outputs: 4 }],
    goesOn: ["Feed the Caddy"],
    ...{ outputs: 4, links: 1, jobs: 2 },
    rules: ["No candidate is photographed in a council building."],
    sources: ["Local Government Act 1986, section 2"],
  });

const notice = (format: "a3" | "a4") => () =>
  produceNotice({ ...voted, languages: ["cy", "en"], format });

/** Each paper by its name, made anew at each call. */
export const papers: readonly (readonly [
  name: string,
  make: () => Promise<DocumentArtwork>,
])[] = [
  ["preflight report", report],
  ["ticket", ticket],
  ["evidence of a withdrawal", evidence],
  ["briefing of staff", briefing],
  ["notice for a building, A4", notice("a4")],
  ["notice for a building, A3", notice("a3")],
];
