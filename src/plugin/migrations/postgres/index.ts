import * as migration_20261122_084044_content_model from './20261122_084044_content_model';

export const migrations = [
  {
    up: migration_20261122_084044_content_model.up,
    down: migration_20261122_084044_content_model.down,
    name: '20261122_084044_content_model'
  },
];
