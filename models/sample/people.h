#pragma once

#include "models/sample/phrasebook.h"
#include "models/text/phone.h"
#include "storage/records/customer.h"

#include <vector>

namespace rapport::sample {

/// Invents customers from resources/sample/people.txt.
class People
{
public:
    People();

    /// Customer number `index` (0-based): name, perhaps a company, phone, e-mail at an example domain, address, tags, what to
    /// remember. `fleet`: a business. Contact points are ready to be stored, keys are not made.
    [[nodiscard]] Customer invent(int index, bool fleet, Random &random) const;
    /// A phone number or an e-mail address as a contact point.
    [[nodiscard]] ContactPoint phone(const QString &raw) const { return m_phones.point(raw); }

private:
    struct Culture
    {
        int upTo = 0; ///< Sum of the weights so far.
        QStringList given;
        QStringList family;
    };

    void name(Customer &customer, Random &random) const;

    PhraseBook m_book;
    text::PhoneNumbers m_phones;
    std::vector<Culture> m_cultures;
    QStringList m_companies;
    QStringList m_streets;
    QStringList m_towns;
    QStringList m_remember;
    QStringList m_warnings;
    QStringList m_tags;
};

} // namespace rapport::sample
