import type { CollectionBeforeChangeHook } from "payload";

/**
 * Makes the first person administrator and brand guardian, since nobody is there who could give the role.
 *
 * Somebody unknown can make a person over the network only through Payload's first registration, and
 * that closes as soon as there is one.
 */
export const firstIsAdmin: CollectionBeforeChangeHook = ({
  data,
  operation,
  req,
}) => {
  const isFirst =
    operation === "create" && req.payloadAPI === "REST" && !req.user;
  return isFirst ? { ...data, roles: ["administrator", "guardian"] } : data;
};
