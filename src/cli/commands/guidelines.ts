import path from "node:path";
import type { Day } from "#brand";
import { todayInLondon } from "#collections";
import { openCms, readBook } from "#plugin";
import { createSources, produceDocument } from "#render";
import { say, sayJson } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

/** The options of `livery guidelines`, as the command line gives them. */
export interface GuidelinesOptions {
  readonly brand: string;
  readonly lang?: string;
  readonly quick: boolean;
  readonly dated?: Day;
  readonly out?: string;
  readonly json: boolean;
}

/** Makes a brand's guideline book or quick guide and writes it whole, or not at all. */
export async function guidelines(options: GuidelinesOptions): Promise<void> {
  const cms = await openCms();
  try {
    const content = await readBook(cms.payload, {
      brand: options.brand,
      language: options.lang,
      issued: options.dated ?? todayInLondon(),
    });
    const kind = options.quick ? "quick-guide" : "guideline-book";
    const sources = createSources(content.brand, cms.readOriginal);
    const { bytes, digest, fileName, frames } = await produceDocument(
      kind,
      content,
      sources,
    );
    const wanted = options.out ?? path.join("out", fileName);
    const folder = openFolder(path.resolve(path.dirname(wanted)));
    const file = await folder.write(path.basename(wanted), bytes);
    const { language } = content;
    const pages = frames.length;
    if (options.json) {
      const made = { brand: options.brand, document: kind, language };
      return sayJson({ ...made, file, pages, bytes: bytes.length, digest });
    }
    const noun = pages === 1 ? "page" : "pages";
    say(`${path.relative(process.cwd(), file)}: ${pages} ${noun}`);
  } finally {
    await cms.close();
  }
}
