/** The collections layer: how content is kept. Schema, access and hooks; it reads no toolkit and renders nothing. */
export { hasRole, roles, type Role } from "./access/role.ts";
export { Brands } from "./brands.ts";
export { contentPath, keepContent } from "./content-file.ts";
export {
  isLicenceKind,
  licenceKinds,
  type LicenceKind,
} from "./fields/licence.ts";
export type { Folders } from "./folders.ts";
export { isLocale, locales, type LocaleCode } from "./locales.ts";
export { Narratives } from "./narratives.ts";
export type * from "./payload-types.ts";
export { Photographs } from "./photographs.ts";
export { Renditions } from "./renditions.ts";
export { Toolkits } from "./toolkits.ts";
export { Users } from "./users.ts";
