import type { MicroCredentialDraft } from '@merkki/model';

type Described = Pick<MicroCredentialDraft, 'workload'>;

/** ECTS credits, where they are a number. */
export function ectsOf({ workload }: Described): number | undefined {
  return numberOf(workload?.ects);
}

/** Clock hours: those given, else those behind the credits. */
export function hoursOf({ workload }: Described): number | undefined {
  const { hours, ects, hoursPerCredit } = workload ?? {};
  const credits = numberOf(ects);
  const each = numberOf(hoursPerCredit);
  return (
    numberOf(hours) ?? (credits === undefined || each === undefined ? undefined : credits * each)
  );
}

/** Clock hours behind one credit, where credits and hours are both given. */
export function hoursPerCreditOf({ workload }: Described): number | undefined {
  const ects = numberOf(workload?.ects);
  const hours = numberOf(workload?.hours);
  return ects === undefined || ects <= 0 || hours === undefined ? undefined : hours / ects;
}

/** Points of a credit system whose notation or label begins with a name, in any case. */
export function pointsOf({ workload }: Described, name: string): number | undefined {
  const found = workload?.other?.find(({ system }) =>
    [system?.notation, ...Object.values(system?.prefLabel ?? {})].some((each) =>
      String(each).toLowerCase().startsWith(name),
    ),
  );
  return numberOf(found?.points);
}

/** A finite number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
