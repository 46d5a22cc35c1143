import { describeRule, type Case } from '../describe-rule';
import type { Changes } from '../form-builder';

const goal = (text: string): Changes => ({ B11: text });

const duties = (text: string): Case => [
  goal(text),
  [{ cell: 'B11', severity: 'info', detail: '', message: 'duties', data: {}, fix: 'none' }],
];

describeRule('goal-lists-duties', {
  silent: {
    'at a number beside the duties': goal('负责水利工程管理，组织水库除险加固3座。'),
    'at a date beside the duties': goal('负责城市更新，统筹老旧小区改造，年底前完工。'),
    'at an effect for those served': goal('指导基层医疗机构，监督诊疗质量，群众就医负担明显减轻。'),
    'at an effect in general words': goal('负责教育教学管理，组织教研，提高教育质量。'),
    'at what a body is for': goal('组织协商议政，开展民主监督，为经济社会发展建言献策。'),
    'at peace kept': goal('受理群众信访，办理来信来访，维护社会和谐稳定。'),
    'at a line held': goal('编制国土空间规划，审批建设用地，守住耕地红线。'),
    'at a single deed of the year': goal('组织艺术节。'),
    'at a blank goal': goal(' '),
  },
  speaks: {
    'at two duties': duties('负责全市群众文化工作，指导基层文化馆业务。'),
    'at numbered duties': duties(
      '1.负责全市教育工作的统筹规划；2.指导各级各类学校教学改革；3.管理教育经费。',
    ),
    'at duties numbered in brackets': duties(
      '（一）研究拟订卫生健康政策。（二）协调推进医改。（三）组织指导疾病预防控制。',
    ),
    'at duties line by line': duties('主管全区民政工作\n承担社会救助职责\n指导社区建设'),
    'at the duties of a court': duties('依法履行审判职责，审理各类案件，指导人民调解工作。'),
    'at the usual last one': duties(
      '贯彻执行有关法律法规；拟订交通运输规划；承担市政府交办的其他事项。',
    ),
    'at one office in a long clause': duties(
      '负责机关日常管理、后勤服务、会务接待和公文处理等工作。',
    ),
    'at duties behind the word 主要': duties('主要负责文艺创作，组织业务辅导。'),
  },
});
