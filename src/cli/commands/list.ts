import { openCms } from "#plugin";
import { templates } from "#templates";
import { say, sayJson } from "../answer.ts";

/** Lists toolkits and templates. */
export async function list({
  json,
}: {
  readonly json: boolean;
}): Promise<void> {
  const cms = await openCms();
  try {
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      depth: 0,
      limit: 500,
      sort: "slug",
      select: { slug: true, name: true, languages: true },
    });
    const toolkits = docs.map(({ slug, name, languages }) => ({
      slug,
      name,
      languages,
    }));
    const served = templates.map(({ name, title, formats, openSlots }) => ({
      name,
      title,
      formats,
      openSlots,
    }));
    if (json) return sayJson({ toolkits, templates: served });
    say("Toolkits:");
    if (toolkits.length === 0)
      say('  none: run "livery seed" for the demonstration brand');
    for (const toolkit of toolkits) {
      say(
        `  ${toolkit.slug.padEnd(24)} ${toolkit.name} (${toolkit.languages.join(", ")})`,
      );
    }
    say("Templates:");
    for (const template of served) {
      say(
        `  ${template.name.padEnd(14)} formats: ${template.formats.join(", ")}`,
      );
      say(`  ${" ".repeat(14)} open slots: ${template.openSlots.join(", ")}`);
    }
  } finally {
    await cms.close();
  }
}
