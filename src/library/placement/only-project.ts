import type { Form } from '../../form/form';
import type { Project } from '../../form/table/projects';

/** The form as if its table of indicators held this project alone. */
export function onlyProject(form: Form, { top, bottom }: Project): Form {
  const { indicatorArea, indicators } = form;
  return {
    ...form,
    indicatorArea: indicatorArea && { ...indicatorArea, top, bottom },
    indicators: indicators.filter(({ row }) => top <= row && row <= bottom),
  };
}
