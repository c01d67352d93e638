import { CONCEPTS } from '@/lib/concepts';
import type { Concept, ConceptKey } from '@/lib/vocabulary-model';
import { locale } from '@/components/locale';

const byId = new Map(CONCEPTS.map(concept => [concept.id, concept]));

/** The concepts of a key, those of a pair both; unknown ones are left out. */
export function conceptsOf(key: ConceptKey): Concept[] {
  return key.split('+').flatMap(id => byId.get(id) ?? []);
}

/** A concept as a reader calls it, a pair as `Employers + Control`. An unknown one goes by its id. */
export function conceptName(key: ConceptKey): string {
  return key
    .split('+')
    .map(id => byId.get(id)?.name ?? id)
    .join(' + ');
}

/** How much a concept tells, 0 to 3, with one digit behind the point. */
export function weightOf(weight: number): string {
  return weight.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
