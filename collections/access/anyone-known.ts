import type { Access } from "payload";

/** Opens an operation to everybody who has logged in. */
export const anyoneKnown: Access = ({ req }) => req.user !== null;
