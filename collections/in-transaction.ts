import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from "payload";

/** Runs work whose writes all happen or none do. Every operation inside must be given the request. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
  given?: PayloadRequest,
): Promise<Result> {
  const req = given ?? (await createLocalReq({}, payload));
  const isOurs = await initTransaction(req);
  try {
    const result = await work(req);
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
