#include "ui/pages/settings/filecard.h"

#include "models/items/whendone.h"
#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/form.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// With what waits beside the file to be folded into it.
qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Body);
    return label;
}

} // namespace

FileCard::FileCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("File"), tr("Everything the shop knows is in this one file. Rapport opens no network connection."), parent), m_workspace(workspace),
      m_place(new ElidedLabel(TextStyle::Body, &Theme::text, this)), m_size(valueLabel(this)), m_customers(valueLabel(this))
{
    setObjectName(u"settings.file"_s);
    m_place->setObjectName(u"settings.file.place"_s);
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setText(QDir::toNativeSeparators(workspace.path()));
    m_size->setObjectName(u"settings.file.size"_s);
    m_customers->setObjectName(u"settings.file.customers"_s);
    QFormLayout *form = makeForm();
    form->setVerticalSpacing(0);
    addFormRow(form, tr("Place"), m_place);
    addFormRow(form, tr("Size"), m_size);
    addFormRow(form, tr("Customers"), m_customers);
    content()->addLayout(form);

    auto *folder = new Button(tr("Open folder"), this);
    folder->setObjectName(u"settings.file.folder"_s);
    folder->setIconName(u"document-open"_s);
    auto *copy = new Button(tr("Copy path"), this);
    copy->setObjectName(u"settings.file.copy"_s);
    copy->setIconName(u"edit-copy"_s);
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path()).absolutePath())); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_workspace.path()));
        Q_EMIT statusMessage(tr("Path copied"));
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addWidget(folder);
    buttons->addWidget(copy);
    buttons->addStretch();
    content()->addLayout(buttons);
}

void FileCard::refresh()
{
    m_place->setFixedHeight(size::field());
    m_size->setText(QLocale().formattedDataSize(sizeOf(m_workspace.path())));
    whenDone(this, m_workspace.customers().count(), [this](const Result<qint64> &count) {
        if (count)
            m_customers->setText(countText(*count));
    });
}

} // namespace rapport
