import {
  equivalentFiles,
  sha256,
  type Artwork,
  type Finding,
  type Production,
} from "#render";
import type { ReportPaper } from "#render/press-report";
import type { OutputFolder } from "./output-folder.ts";

/** A file that was written. */
export interface KeptFile {
  readonly file: string;
  readonly bytes: number;
  readonly digest: string;
}

/** What became of one request. */
export interface Outcome {
  readonly template: string;
  readonly format: string;
  readonly language: string;
  readonly purpose: string;
  readonly encoding: string;
  readonly isBlocked: boolean;
  readonly files: readonly KeptFile[];
  readonly findings: readonly Finding[];
}

/** Writes what is handed out of a production, and says what it was. With a paper, a press file's report is a PDF too. */
export async function keepProduction(
  folder: OutputFolder,
  production: Production,
  paper?: ReportPaper,
): Promise<Outcome> {
  const { request, report: made } = production;
  const files: KeptFile[] = [];
  for (const { fileName, bytes } of await filesOf(production, paper)) {
    files.push({
      file: await folder.write(fileName, bytes),
      bytes: bytes.length,
      digest: sha256(bytes),
    });
  }
  return {
    template: request.template.name,
    format: request.format.code,
    language: request.language,
    purpose: request.purpose,
    encoding: request.encoding,
    isBlocked: made.isBlocked,
    files,
    findings: made.findings,
  };
}

/**
 * What is handed out: finished artwork, and beside it what it says in words. Beside a press file
 * stands its checksum as `sha256sum` writes and checks it, and its report. Of a press file that its
 * plates refuse there is the report alone.
 */
async function filesOf(production: Production, paper?: ReportPaper) {
  const {
    request,
    report: made,
    frames,
    artworks,
    inspections,
    post,
  } = production;
  if (request.purpose !== "press")
    return artworks.flatMap((artwork) => [
      artwork,
      ...equivalentFiles(artwork, { frames, post }),
    ]);
  const { pressReportFiles } = await import("#render/press-report");
  const files: Pick<Artwork, "fileName" | "bytes">[] = [];
  for (const [index, artwork] of artworks.entries()) {
    const { fileName, digest } = artwork;
    const checksum = `${digest}  ${fileName}\n`;
    if (!made.isBlocked) {
      files.push(artwork, {
        fileName: `${fileName}.sha256`,
        bytes: Buffer.from(checksum),
      });
    }
    const inspection = inspections[index];
    if (inspection)
      files.push(...(await pressReportFiles(inspection, fileName, paper)));
  }
  return files;
}
