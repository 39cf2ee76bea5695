import type { ImportLine, ImportNoteCode } from '../../shared/import-note.ts';
import { importLine } from '../import-form/ledger.ts';
import { shortened } from '../import-form/members.ts';

type Bare = Extract<
  ImportNoteCode,
  | 'layout-only'
  | 'check-not-here'
  | 'prefilled-not-here'
  | 'calculated-not-here'
  | 'behaviour-not-here'
  | 'picture-not-here'
  | 'options-filtered'
>;

const keysBy: Readonly<Record<Bare, string>> = {
  'layout-only':
    'width minWidth maxWidth startWithNewLine titleLocation descriptionLocation questionTitleLocation indent innerIndent state colCount ' +
    'showNumber showQuestionNumbers questionStartIndex alternateRows widthMode showProgressBar progressBarType showTitle ' +
    'showPageTitles showPageNumbers requiredText requiredMark questionErrorLocation questionTitlePattern cellHideColumn showHeader ' +
    'showCompletedPage displayMode displayRateDescriptionsAsExtremeItems rateType rateDisplayMode scaleColorMode rateColorMode ' +
    'logo logoWidth logoHeight logoFit logoPosition css theme fitToContainer rows cols autoGrow size labelPlacement swapOrder ' +
    'itemSize itemTitleWidth renderAs placeholder optionsCaption placeHolder navigationTitle navigationDescription completeText ' +
    'pagePrevText pageNextText startSurveyText hint searchEnabled separateSpecialChoices showLabel contentMode imageFit gridLayoutColumns',
  'check-not-here':
    'validators requiredIf requiredErrorText minErrorText maxErrorText minValueExpression maxValueExpression step min max ' +
    'maxSelectedChoices minSelectedChoices isRequired maxOthersLength otherErrorText otherPlaceholder minValue maxValue ' +
    'eachRowUnique isUnique keyName keyDuplicationError maskType maskSettings checkErrorsMode maxTextLength maxLength textUpdateMode',
  'prefilled-not-here':
    'defaultValue defaultValueExpression correctAnswer setValueIf setValueExpression resetValueIf defaultDisplayValue defaultRowValue',
  'calculated-not-here': 'calculatedValues variables expression totalExpression scores',
  'behaviour-not-here':
    'triggers navigateToUrl navigateToUrlOnCondition completedHtmlOnCondition cookieName sendResultOnPageNext storeOthersAsComment ' +
    'enableIf readOnly clearIfInvisible clearInvisibleValues valueName useDisplayValuesInDynamicTexts textUpdateMode goNextPageAutomatic ' +
    'autoAdvanceEnabled firstPageIsStarted firstPageIsStartPage maxTimeToFinish maxTimeToFinishPage timeLimit timeLimitPerPage showTimer ' +
    'showTimerPanel showPreviewBeforeComplete questionsOnPageMode focusFirstQuestionAutomatic choicesOrder rowsOrder columnsOrder ' +
    'questionOrder questionsOrder showPrevButton showNavigationButtons allowClear hideNumber hasSelectAll showSelectAllItem selectAllText ' +
    'panelCount minPanelCount maxPanelCount panelAddText panelRemoveText templateTitle templateDescription templateTabTitle ' +
    'confirmDelete allowAddPanel allowRemovePanel valueTrue valueFalse mode surveyId surveyPostId loadingHtml completedBeforeHtml ' +
    'isAllRowRequired eachRowRequired autocomplete dataList exclusive showValueOnCommentArea',
  'picture-not-here': 'imageLink backgroundImage backgroundImageFit backgroundOpacity icon iconName video',
  'options-filtered':
    'choicesVisibleIf choicesEnableIf rowsVisibleIf columnsVisibleIf choicesByUrl choicesFromQuestion choicesFromQuestionMode ' +
    'choicesLazyLoadEnabled choiceValuesFromQuestion choiceTextsFromQuestion hideIfChoicesEmpty choicesMin choicesMax choicesStep',
};

const reasons = new Map<string, Bare>();
for (const [code, keys] of Object.entries(keysBy)) {
  for (const key of keys.split(' ')) if (isBare(code)) reasons.set(key, code);
}

function isBare(code: string): code is Bare {
  return Object.hasOwn(keysBy, code);
}

/** Why a property that nothing was made of was left out; unknown ones are told by their name. */
export function reasonFor(key: string, at: string): ImportLine {
  const code = reasons.get(key);
  return code === undefined
    ? importLine('left-out', at, 'no-such-thing', { found: shortened(key) })
    : importLine('left-out', at, code, {});
}
