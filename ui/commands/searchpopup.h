#pragma once

#include "ui/commands/searchprovider.h"

#include <QWidget>

class QListView;

namespace rapport {

class SearchField;
class SearchHitModel;

/// The results below the search field. The focus stays in the field; Up and Down move, Enter opens, Escape closes. A
/// child of the window, so that it moves and closes with it.
class SearchPopup : public QWidget
{
    Q_OBJECT
public:
    SearchPopup(SearchField *field, QWidget *window);

    /// Hits stand in the order the providers were added. Not owned.
    void addProvider(SearchProvider *provider);
    /// Commands: those called so above what looks inside, the others below all, also below what is added later.
    void setCommands(SearchProvider *called, SearchProvider *others);
    [[nodiscard]] SearchHitModel *model() const { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void insert(qsizetype position, SearchProvider *provider);
    void ask(const QString &text);
    void receive(SearchProvider *provider, quint64 question, const QList<SearchHit> &hits);
    void move(int rows);
    void openCurrent();
    void place();

    SearchField *m_field;
    SearchHitModel *m_model;
    QListView *m_view;
    QList<SearchProvider *> m_providers;
    quint64 m_question = 0;
    SearchProvider *m_called = nullptr; ///< Of the commands.
    SearchProvider *m_last = nullptr;
    bool m_moved = false;          ///< A person chose a row; late answers leave it alone.
    bool m_openWhenAnswered = false; ///< Enter came before the answers did.
};

} // namespace rapport
