import type { SingleRelationshipField } from "payload";

/** What a field adds to name somebody with a login, to people who may not read each other's accounts. */
type Given = Pick<
  SingleRelationshipField,
  "access" | "admin" | "index" | "label" | "name" | "required"
>;

/** Somebody with a login, shown and chosen by name. */
export const colleague = ({
  admin,
  ...given
}: Given): SingleRelationshipField => ({
  ...given,
  type: "relationship",
  relationTo: "users",
  admin: {
    ...admin,
    allowCreate: false,
    components: {
      Field: "/src/app/(payload)/components/colleague-field.tsx#ColleagueField",
      Cell: "/src/app/(payload)/components/colleague-field.tsx#ColleagueCell",
    },
  },
});
