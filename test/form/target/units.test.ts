import { readTarget } from '../../../src/form/target/read-target';
import { say } from './say';

describe('a unit', () => {
  test.each([
    ['≥1200㎡', 'number ≥1200㎡'],
    ['≥500 m²', 'number ≥500m²'],
    ['≥30m³/日', 'number ≥30m³/日'],
    ['≤2800元/㎡', 'number ≤2800元/㎡'],
    ['18-22℃', 'number 18℃'],
    ['≥50台（套）', 'number ≥50台(套)'],
    ['1万人（次）', 'number 1万人(次)'],
    ['≤200元/人•天', 'number ≤200元/人•天'],
    ['≤650元/（人·月）', 'number ≤650元/(人·月)'],
    ['650元/人每月', 'number 650元/人/月'],
    ['≤0.3吨标准煤/万元', 'number ≤0.3吨标准煤/万元'],
    ['PM2.5年均浓度≤35μg/m³', 'number ≤35μg/m³'],
    ['≤75分贝', 'number ≤75分贝'],
    ['≤75dB(A)', 'number ≤75dB(A)'],
    ['≥12.5km', 'number ≥12.5km'],
    ['整治河道3km2', 'number 3km2'],
    ['1.5‱', 'number 1.5‱'],
    ['4个季度', 'number 4个季度'],
    ['1000（人次）', 'number 1000人次'],
    ['≥5000人次（每年）', 'number ≥5000人次'],
    ['≤3次（不含）', 'number ≤3次'],
    ['100多人', 'number 100人'],
    ['1万余人', 'number 1万人'],
    ['￥20万元', 'number 20万元'],
    ['2，000，000元', 'number 2000000元'],
    ['≥4800万车公里', 'number ≥4800万车公里'],
    ['3万以上', 'number ≥3万'],
    ['4台套', 'number 4台套'],
    ['3000人份以上', 'number ≥3000人份'],
    ['1次/10分钟', 'frequency 1次/10分钟'],
  ])('%s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});

describe('a spelled number', () => {
  test.each([
    ['三家以上', 'number ≥3家'],
    ['一次以上', 'number ≥1次'],
    ['至少三人', 'number ≥3人'],
    ['两次', 'number 2次'],
    ['二十', 'number 20'],
    ['一百二十人', 'number 120人'],
    ['零', 'number 0'],
    ['百分百', 'percent 100%'],
    ['百分之百', 'percent 100%'],
    ['一级', 'text'],
    ['二级以上', 'text'],
    ['一类', 'text'],
    ['千人', 'text'],
    ['百货大楼', 'text'],
    ['五好家庭', 'text'],
  ])('%s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});
