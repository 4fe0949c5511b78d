import { createConfig } from "#plugin";

/** The config that Next and Payload's own commands read. */
export default createConfig();
