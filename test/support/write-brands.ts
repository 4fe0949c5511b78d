/** Writes to a home's database thirty times, as another process, and ends with 1 where one write fails. */
import { openCms } from "#plugin";

const [home = ""] = process.argv.slice(2);
const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
process.send?.("ready");
const results = [];
for (let index = 0; index < 30; index += 1)
  results.push(
    await cms.payload.update({
      collection: "brands",
      where: { slug: { equals: "one" } },
      data: { strapline: "theirs" },
    }),
  );
process.exit(results.some(({ errors }) => errors.length > 0) ? 1 : 0);
