/** Makes the press file of a job through the engine's own press pipeline, for the job's printer. It keeps nothing. */
import {
  findFormat,
  usualPrinter,
  type Day,
  type PrintFormat,
  type Printer,
  type Toolkit,
} from "#brand";
import {
  readSetting,
  referenceOf,
  type PrintJob,
  type Printer as PrinterDocument,
} from "#collections";
import type { Production } from "#render";
import { ToolkitError, UnknownNameError } from "#render/errors";
import { findTemplate, templates } from "#templates";
import { withRights } from "../rights/with-rights.ts";
import type { PrintDesk } from "./desk.ts";
import { pressJobOf } from "./press-job.ts";

/** A job's format, as its campaign has it. */
export function formatOfJob(
  { format: code }: Pick<PrintJob, "format">,
  toolkit: Toolkit,
): PrintFormat {
  const format = findFormat(code, toolkit.formats);
  if (format.medium === "print") return format;
  throw new ToolkitError(
    "unfit-value",
    `Cannot print "${format.name}": it is a format of screens; choose one that is printed`,
  );
}

/** The code of the printer that a job goes to. */
export async function printerOfJob(
  { payload }: Pick<PrintDesk, "payload">,
  job: PrintJob,
  format: PrintFormat,
): Promise<string> {
  const id = referenceOf(job.printer);
  if (id === undefined) return usualPrinter(format);
  const document: PrinterDocument = await payload.findByID({
    collection: "printers",
    id,
    depth: 0,
    overrideAccess: true,
  });
  return document.key;
}

/** What is rendered, and when. */
export interface PressOrder {
  readonly toolkit: Toolkit;
  readonly asked: Day;
  /** Counts the files of a job, from 1. */
  readonly version: number;
}

/** The press file of a job with its report, and the printer that it is made for. */
export async function renderPress(
  desk: PrintDesk,
  job: PrintJob,
  { asked, toolkit, version }: PressOrder,
): Promise<{ readonly production: Production; readonly printer: Printer }> {
  const { createProfileStore, createSources, pressFormat, produce } =
    await import("#render");
  const template = findTemplate(job.template);
  if (!template)
    throw new UnknownNameError(
      "template",
      job.template,
      templates.map(({ name }) => name),
    );
  const { language } = job;
  if (!toolkit.languages.includes(language))
    throw new UnknownNameError("language", language, toolkit.languages);
  const format = formatOfJob(job, toolkit);
  const profiles = createProfileStore({ directory: desk.profiles });
  const press = pressJobOf(
    {
      printer: await printerOfJob(desk, job, format),
      spot: job.usesSpots ?? false,
      edition: version,
    },
    { toolkit, template, format, language },
    await profiles.installed(),
  );
  const { copy, focalPoint, options } = readSetting(job.setting);
  const inPack = toolkit.pack.find(
    (item) => item.template === template.name && item.format === format.code,
  );
  const [request] = await withRights(desk.payload, toolkit, [
    {
      template,
      format: pressFormat(format, press.printer),
      purpose: "press",
      encoding: "pdf",
      language,
      options: { ...inPack?.options, ...options },
      copy,
      ...(job.photograph && { photograph: job.photograph }),
      ...(focalPoint && { focalPoint }),
      ...(job.quantity && { copies: job.quantity }),
      asked,
      press,
    },
  ]);
  if (!request) throw new ToolkitError("usage", "Cannot render nothing");
  const sources = createSources(toolkit.brand, desk.readOriginal, {
    readProfile: profiles.get,
  });
  return {
    production: await produce(toolkit, request, sources),
    printer: press.printer,
  };
}
