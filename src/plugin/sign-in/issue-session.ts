import {
  createLocalReq,
  getFieldsToSign,
  jwtSign,
  type Payload,
  type TypedUser,
} from "payload";
import { addSessionToUser } from "payload/shared";

/** A session of Payload's own: what a login would have given. */
export interface Session {
  readonly token: string;
}

/**
 * Starts a session for a person who has shown elsewhere who they are.
 *
 * It asks for no password and looks at no lock: whoever calls it has decided that this is the person.
 */
export async function issueSession(
  payload: Payload,
  id: number | string,
): Promise<Session> {
  const { config } = payload.collections.users;
  const req = await createLocalReq({}, payload);
  // The document as the database has it, since the session is written back with it.
  const user = await payload.db.findOne<TypedUser>({
    collection: "users",
    where: { id: { equals: id } },
    req,
  });
  if (!user || !config.auth)
    throw new TypeError(`Expected the id of a person but received ${id}`);
  const { sid } = await addSessionToUser({
    collectionConfig: config,
    payload,
    req,
    user,
  });
  const email = "email" in user ? String(user.email) : "";
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email,
      user,
      ...(sid !== undefined && { sid }),
    }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
  return { token };
}
