/** Begins to send in a process of its own, and never comes to the end of its first mail: `HOME DATABASE`. */
import { openCms, Sender } from "#plugin";

const [, , home = "", databaseUrl = ""] = process.argv;
const cms = await openCms({ home, databaseUrl });
const sender = new Sender(cms.payload, {
  site: "https://livery.sample.example",
  transport: {
    name: "nowhere",
    send: () => {
      process.send?.("sending");
      return new Promise(() => undefined);
    },
    problemIn: () => ({ says: "", isFinal: false, isUnreachable: false }),
    close: () => undefined,
  },
});
// Something must hold the process open while it waits.
setInterval(() => undefined, 1000);
await sender.round();
