import path from "node:path";
import { openCms, readEvidence } from "#plugin";
import { produceEvidence } from "#render";
import { say, sayJson } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

/** The options of `livery evidence`, as the command line gives them. */
export interface EvidenceOptions {
  readonly out?: string;
  readonly json: boolean;
}

/** Makes the evidence of a complete worksheet and writes it whole, or not at all. */
export async function evidence(
  reference: string,
  options: EvidenceOptions,
): Promise<void> {
  const cms = await openCms();
  try {
    const content = await readEvidence(cms.payload, {
      where: { reference: { equals: reference } },
    });
    const { bytes, digest, fileName, frames } = await produceEvidence(content);
    const wanted = options.out ?? path.join("out", fileName);
    const folder = openFolder(path.resolve(path.dirname(wanted)));
    const file = await folder.write(path.basename(wanted), bytes);
    const pages = frames.length;
    if (options.json)
      return sayJson({ reference, file, pages, bytes: bytes.length, digest });
    say(
      `${path.relative(process.cwd(), file)}: ${pages} ${pages === 1 ? "page" : "pages"}`,
    );
  } finally {
    await cms.close();
  }
}
