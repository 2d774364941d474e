// SPDX-License-Identifier: MPL-2.0
// The governance report: a self-assessment as a document, for the writers.
#pragma once

#include "core/assessment/self_assessment.h"
#include "core/outline/outline.h"

namespace kommissorium::assessment {

/// Counted by level, then theme by theme each requirement with its answer and documentation. What is open,
/// and what is required and answered with no, is said before anything else.
outline::Document governance_report(const SelfAssessment& assessment, Language language);

}  // namespace kommissorium::assessment
