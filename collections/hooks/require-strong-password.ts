import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from "payload";
import {
  checkPassword,
  type PasswordOwner,
} from "../sign-in/check-password.ts";

function refuseWeak(password: unknown, owner: PasswordOwner): void {
  const answer = checkPassword(password, owner);
  if (answer !== true)
    throw new ValidationError({
      collection: "users",
      errors: [{ path: "password", message: answer }],
    });
}

/** Refuses a password that is easy to guess, when a person is made or changed. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
}) => {
  const password: unknown = data?.["password"];
  if (data && password !== undefined && password !== null)
    refuseWeak(password, {
      email: data["email"] ?? originalDoc?.email,
      name: data["name"] ?? originalDoc?.name,
    });
  return data;
};

/** The same for whoever comes with a link to set a new password: whose it is shows only later. */
export const requireStrongReset: CollectionBeforeOperationHook = ({
  args,
  operation,
}) => {
  if (operation === "resetPassword") refuseWeak(args.data?.password, {});
  return args;
};
