import type { MethodShare } from '../../graphql/__generated__/resolver-types.js';

/** How far the fields of a type are filled. */
export interface CompletenessModel {
  readonly entities: number;
  readonly fields: readonly FieldModel[];
}

/** How far one field is filled. */
export interface FieldModel {
  readonly property: string;
  readonly incoming: boolean;
  readonly stated: number;
  readonly missing: number;
  readonly methods: readonly MethodShare[];
  /** The documents that state it; all fields of a report share one statement. */
  readonly documents: () => Promise<readonly DocumentShareModel[]>;
}

/** What one document contributes to a field. */
export interface DocumentShareModel {
  readonly documentId: string;
  readonly entities: number;
}
