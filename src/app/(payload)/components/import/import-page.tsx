import { DefaultTemplate } from "@payloadcms/next/templates";
import { Gutter } from "@payloadcms/ui";
import type { AdminViewServerProps } from "payload";
import { may } from "#collections";
import { ImportForm } from "./import-form.tsx";

/** The page of bulk upload, at `/admin/import-photographs`. */
export function ImportPage({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <p>
          <a href={`${admin}/collections/photographs`}>All photographs</a>
        </p>
        <h1>Import photographs</h1>
        {may("create", "photographs", req) ? (
          <ImportForm asked={String(searchParams?.["way"] ?? "")} />
        ) : (
          <p className="livery-warning" role="alert">
            Only those who may hand photographs in can import them: log in, or
            ask an administrator for a role.
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
