import config from "@payload-config";
import "@payloadcms/next/css";
import { handleServerFunctions, RootLayout } from "@payloadcms/next/layouts";
import type { ServerFunctionClient } from "payload";
import type { ReactNode } from "react";
import { importMap } from "./admin/importMap.js";
import "./admin.css";
import "./brand.css";

const serverFunction: ServerFunctionClient = async function (request) {
  "use server";
  return handleServerFunctions({ ...request, config, importMap });
};

/** The admin's shell. */
export default function AdminLayout({
  children,
}: {
  readonly children: ReactNode;
}) {
  return (
    <RootLayout
      config={config}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  );
}
