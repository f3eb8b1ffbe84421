/** The dossier language: from the text of a dossier to designs that can run, or to what is wrong with it. */
export type { Severity, Wording } from './codes/defineDiagnostic.ts';
export { designIds } from './designIds.ts';
export {
  type Diagnostic,
  type DiagnosticCode,
  formatDiagnostic,
  wordDiagnostic,
} from './diagnostics.ts';
export { type Directory, directoryOf } from './directory.ts';
export type { Dossier, OpenedDossier } from './dossier.ts';
export { dossierOver, PERIOD_SECONDS_MAX } from './dossierOver.ts';
export { excerptOf } from './excerptOf.ts';
export { jsonSchemaText } from './jsonSchema.ts';
export { lawsWrittenAt } from './lawsWrittenAt.ts';
export { openDossier } from './openDossier.ts';
export {
  type Observation,
  observe,
  observeAll,
  type SharedObservation,
} from './readiness/observe.ts';
export type { DossierInput } from './readSource.ts';
export { referencePage } from './reference.ts';
export type { ReferenceKind } from './referenceKind.ts';
export { resolveHosting } from './resolveHosting.ts';
export { fieldInfoOf } from './shape/fieldInfo.ts';
export { includedPaths } from './source/includes.ts';
