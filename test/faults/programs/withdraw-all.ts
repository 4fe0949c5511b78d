/**
 * Withdraws every consent that is not withdrawn yet, one after the other, and says when it begins and ends each.
 * It is started by a test, which kills it; with the word "halfway" it stops before the first is confirmed.
 */
import { inTransaction } from "#collections";
import { openCms } from "#plugin";
import { stopBeforeCommit } from "./stop-before-commit.ts";

const cms = await openCms();
if (process.argv.includes("halfway")) stopBeforeCommit(cms.payload, "consents");
const { docs } = await cms.payload.find({
  collection: "consents",
  where: { withdrawnOn: { exists: false } },
  pagination: false,
  sort: "id",
  depth: 0,
});
process.stdout.write("ready\n");
for (const { id } of docs) {
  process.stdout.write(`begins ${id}\n`);
  await inTransaction(cms.payload, (req) =>
    cms.payload.update({
      collection: "consents",
      id,
      data: {
        withdrawnOn: new Date().toISOString(),
        withdrawnVia: "letter",
      },
      depth: 0,
      req,
    }),
  );
  process.stdout.write(`ends ${id}\n`);
}
await cms.close();
process.stdout.write("done\n");
