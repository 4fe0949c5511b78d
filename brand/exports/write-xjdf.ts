/**
 * A print job as XJDF 2.1, the exchange format of CIP4: what is to be made, as product intents, and where its file is.
 *
 * Names are those of CIP4's own schema and samples. What the form has no sure name for goes along as `GeneralID`; the
 * whole ticket is the JSON beside it.
 */
import type { PrintFormat } from "../format.ts";
import { stockOf } from "../print-job/find-stock.ts";
import type { StockFamily } from "../print-job/stocks.table.ts";
import type { PrintTicket, TicketStock } from "../print-job/ticket.ts";

/** A job with its file. */
export interface XjdfJob {
  readonly reference: string;
  readonly title: string;
  readonly ticket: PrintTicket;
  readonly format: PrintFormat;
  /** The file's name beside the XJDF. */
  readonly file: string;
  /** Spot inks by name. */
  readonly spots: readonly string[];
  /** When it was ordered, ISO 8601. */
  readonly orderedAt: string;
  /** The version of the program. */
  readonly agentVersion: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
  text
    // Nothing below a space but a line's end may stand in XML.
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");

function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
    )
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>\n${indented(children)}\n</${name}>`;
}

const indented = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split("\n"))
    .map((line) => `  ${line}`)
    .join("\n");

const mediaTypes: Readonly<Record<StockFamily, string>> = {
  paper: "Paper",
  newsprint: "Paper",
  film: "Film",
  textile: "Textile",
  vinyl: "Vinyl",
  board: "Other",
};

const process = ["Cyan", "Magenta", "Yellow", "Black"];

/** The inks of a side: one is black; more than four are the spots. */
const inksOf = (count: number, spots: readonly string[]): string =>
  [...(count === 1 ? ["Black"] : process.slice(0, count)), ...spots]
    // Names of separations are tokens here.
    .map((ink) => ink.replace(/[^\w.-]+/gu, "_"))
    .join(" ");

const intent = (
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string =>
  element("Intent", { Name: name }, [element(name, attributes, children)]);

const points = (length: number): string =>
  (Math.round(length * 100) / 100).toString();

function intentsOf({ format, spots, ticket }: XjdfJob): readonly string[] {
  const { colors, fold, pages, sides, stock } = ticket;
  const size = `${points(format.width)} ${points(format.height)}`;
  const surface = (side: string, count: number) =>
    element("SurfaceColor", {
      Surface: side,
      ColorsUsed: inksOf(count, spots),
    });
  return [
    intent("LayoutIntent", {
      Dimensions: size,
      Sides: sides === 2 ? "TwoSidedHeadToHead" : "OneSided",
      Pages: pages,
    }),
    intent("ColorIntent", {}, [
      surface("Front", colors.front),
      ...(colors.back > 0 ? [surface("Back", colors.back)] : []),
    ]),
    intent("MediaIntent", {
      MediaQuality: qualityOf(stock),
      MediaType: mediaTypes[stockOf(stock.type)?.family ?? "paper"],
    }),
    // The catalogue's number beyond the count of panels is the studio's to choose.
    ...(fold === "none"
      ? []
      : [
          intent("FoldingIntent", {
            FoldCatalog: fold === "half" ? "F4-1" : `F${Math.max(4, pages)}-X`,
          }),
        ]),
  ];
}

const qualityOf = ({ grammage, type }: TicketStock): string =>
  grammage === undefined ? type : `${grammage}_${type}`;

/** What has no intent of its own, by what it means. */
const generalIds = ({ ticket }: XjdfJob): readonly string[] =>
  Object.entries({
    CostCode: ticket.costCode,
    PurchaseOrder: ticket.purchaseOrder,
    NeededBy: ticket.neededBy,
    Binding: ticket.binding,
    Laminate: ticket.laminate,
    Coating: ticket.coating,
    Fold: ticket.fold,
    Creased: String(ticket.isCreased),
    Packing: ticket.packing,
    Proof: ticket.proof,
  }).flatMap(([usage, value]) =>
    value === undefined
      ? []
      : [element("GeneralID", { IDUsage: usage, IDValue: value })],
  );

/** The job as a file of text, whose bytes depend on nothing but the job. */
export function writeXjdf(job: XjdfJob): string {
  const { agentVersion, file, orderedAt, reference, ticket, title } = job;
  const { grammage, type } = ticket.stock;
  const root = element(
    "XJDF",
    {
      xmlns: "http://www.CIP4.org/JDFSchema_2_0",
      Version: "2.1",
      JobID: reference,
      Types: "Product",
      DescriptiveName: title,
    },
    [
      element("AuditPool", {}, [
        element("AuditCreated", {}, [
          element("Header", {
            AgentName: "Livery",
            AgentVersion: agentVersion,
            DeviceID: "livery",
            Time: orderedAt,
          }),
        ]),
      ]),
      ...generalIds(job),
      element("ProductList", {}, [
        element(
          "Product",
          { Amount: ticket.quantity, DescriptiveName: title },
          intentsOf(job),
        ),
      ]),
      element("ResourceSet", { Name: "Media" }, [
        element("Resource", {}, [
          element("Media", {
            MediaType: mediaTypes[stockOf(type)?.family ?? "paper"],
            Weight: grammage,
          }),
        ]),
      ]),
      element("ResourceSet", { Name: "RunList", Usage: "Input" }, [
        element("Resource", {}, [
          element("RunList", {}, [
            element("FileSpec", { URL: encodeURI(file) }),
          ]),
        ]),
      ]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
