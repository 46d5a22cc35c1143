import type { Form } from '../../form/form';
import type { Project } from '../../form/table/projects';

/** The form as if its table of indicators held this project alone. */
export function onlyProject(form: Form, { top, bottom }: Project): Form {
  const { indicatorArea, indicators, classLines } = form;
  const isWithin = ({ row }: { readonly row: number }): boolean => top <= row && row <= bottom;
  return {
    ...form,
    indicatorArea: indicatorArea && { ...indicatorArea, top, bottom },
    indicators: indicators.filter(isWithin),
    classLines: classLines.filter(isWithin),
  };
}
