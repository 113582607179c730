/** State of what a student selected in a registration, in the cross-study service. */
export type RipaSelectionState =
  | 'NOT_ENROLLED'
  | 'PENDING'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'ABORTED_BY_STUDENT'
  | 'ABORTED_BY_TEACHER';

/** Proposed: the service lists the states, and not which follows which. */
const changes: Readonly<Record<RipaSelectionState, readonly RipaSelectionState[]>> = Object.freeze({
  NOT_ENROLLED: ['PENDING'],
  PENDING: ['ACCEPTED', 'REJECTED', 'ABORTED_BY_STUDENT'],
  ACCEPTED: ['ABORTED_BY_STUDENT', 'ABORTED_BY_TEACHER'],
  REJECTED: [],
  ABORTED_BY_STUDENT: [],
  ABORTED_BY_TEACHER: [],
});

/**
 * Tells whether a selection of a registration may change so. The states are those of the service; which
 * change is allowed is our proposal, for it is in no message.
 *
 * @see CSC, Ristiinopiskelupalvelu, RegistrationSelectionItemStatus.
 * @example
 * isRipaSelectionChange('REJECTED', 'ACCEPTED'); // false
 */
export function isRipaSelectionChange(from: RipaSelectionState, to: RipaSelectionState): boolean {
  return from === to || changes[from].includes(to);
}
