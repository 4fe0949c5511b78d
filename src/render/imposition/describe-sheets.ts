import type { Entries, PdfDocument } from "../pdf/document.ts";
import type { ForeignFacts, ForeignPdf } from "../pdf/foreign/foreign-pdf.ts";
import {
  informationOf,
  xmpOf,
  type DocumentFacts,
  type XmpSchema,
} from "../pdf/metadata.ts";
import { asciiString } from "../pdf/strings.ts";
import type { ImposedJob, SheetPlan } from "./plan.ts";

/**
 * What imposed sheets say of themselves: the output intent of their pages, which PDF/X they are,
 * and as much about author and subject as all sources agree on.
 */
export function describeSheets(
  document: PdfDocument,
  sources: readonly ForeignPdf[],
  { plan, job }: { plan: SheetPlan; job: ImposedJob },
): { readonly catalog: Entries; readonly information: Entries } {
  const agreed = agreedFacts(sources);
  const facts: DocumentFacts = {
    title: `${job.name} on ${plan.sheet.name}`,
    language: agreed.language ?? "und",
    createdAt: job.date,
    ...(agreed.author && { author: agreed.author }),
    ...(agreed.subject && { subject: agreed.subject }),
    ...(agreed.keywords && { keywords: [agreed.keywords] }),
    xmp: pdfxSchemas(agreed),
  };
  const [first] = sources;
  const intents = first?.intents.value;
  return {
    catalog: {
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf(facts),
        "none",
      ),
      OutputIntents:
        first && intents && document.copierFrom(first.context).copy(intents),
    },
    information: {
      ...informationOf(facts),
      Trapped: agreed.trapped,
      GTS_PDFXVersion: isSaidAside(agreed.pdfx)
        ? asciiString(agreed.pdfx)
        : undefined,
    },
  };
}

/** PDF/X-1a and PDF/X-3 say what they are beside the metadata, PDF/X-4 in it alone. */
const isSaidAside = (pdfx: string | undefined): pdfx is string =>
  pdfx !== undefined && !pdfx.startsWith("PDF/X-4");

/** Only what every source says alike. */
function agreedFacts(sources: readonly ForeignPdf[]): ForeignFacts {
  const [first, ...others] = sources.map(({ facts }) => facts);
  if (!first) return {};
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) =>
      others.every((facts) =>
        Object.entries(facts).some(
          ([name, said]) => name === key && said === value,
        ),
      ),
    ),
  );
}

function pdfxSchemas({ pdfx, trapped }: ForeignFacts): readonly XmpSchema[] {
  const trapping: readonly XmpSchema[] = trapped
    ? [
        {
          prefix: "pdf",
          namespace: "http://ns.adobe.com/pdf/1.3/",
          fields: { Trapped: trapped },
        },
      ]
    : [];
  if (pdfx === undefined) return trapping;
  return [
    ...trapping,
    {
      prefix: "pdfxid",
      namespace: "http://www.npes.org/pdfx/ns/id/",
      fields: { GTS_PDFXVersion: pdfx },
    },
    {
      prefix: "xmpMM",
      namespace: "http://ns.adobe.com/xap/1.0/mm/",
      fields: { VersionID: "1", RenditionClass: "default" },
    },
  ];
}
