import { createServer } from "node:net";

/** A port of this machine that nobody listens on at the moment. */
export const freePort = (host = "localhost"): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" && address ? address.port : 0),
      );
    });
  });
