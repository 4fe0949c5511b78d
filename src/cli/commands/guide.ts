import path from "node:path";
import type { Day } from "#brand";
import { todayInLondon } from "#collections";
import { openCms, readGuide } from "#plugin";
import { createSources, produceGuide } from "#render";
import { say, sayJson } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

/** The options of `livery guide`, as the command line gives them. */
export interface GuideOptions {
  readonly lang?: string;
  readonly dated?: Day;
  readonly out?: string;
  readonly json: boolean;
}

/** Makes the guide of a toolkit and writes it whole, or not at all. */
export async function guide(
  slug: string,
  options: GuideOptions,
): Promise<void> {
  const cms = await openCms();
  try {
    const content = await readGuide(cms.payload, {
      toolkit: slug,
      language: options.lang,
      issued: options.dated ?? todayInLondon(),
    });
    const sources = createSources(content.toolkit.brand, cms.readOriginal);
    const made = await produceGuide(content, sources);
    const wanted = options.out ?? path.join("out", made.fileName);
    const folder = openFolder(path.resolve(path.dirname(wanted)));
    const file = await folder.write(path.basename(wanted), made.bytes);
    const pages = made.frames.length;
    if (options.json) {
      const { bytes, digest } = made;
      const { language } = content;
      const said = { toolkit: slug, document: "toolkit-guide", language };
      return sayJson({ ...said, file, pages, bytes: bytes.length, digest });
    }
    say(`${path.relative(process.cwd(), file)}: ${pages} pages`);
  } finally {
    await cms.close();
  }
}
