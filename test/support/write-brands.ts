/** Makes a hundred brands in a database, as another process; fails where one of them fails. */
import { openCms } from "#plugin";

const [home = "", databaseUrl = ""] = process.argv.slice(2);
const cms = await openCms({ home, databaseUrl });
process.send?.("ready");
for (let index = 0; index < 100; index += 1)
  await cms.payload.create({
    collection: "brands",
    data: { slug: `theirs-${index}`, name: "Theirs" },
  });
process.exit(0);
